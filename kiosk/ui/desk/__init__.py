"""The staff's side: `desk` says who is in and which page is shown; each page has its own file."""
