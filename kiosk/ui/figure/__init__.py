"""The figure: what QML draws of a clip."""
