"""Why a file can't be read or written, and what became of it: each with the mend, for staff."""

from kiosk.told import Reason, translatable


class Storage(Reason):
    """What can be wrong with the records, or was."""

    FULL = translatable(
        "Reasons", "The disk that holds {path} is full. Make room on it, then try again."
    )
    READ_ONLY = translatable(
        "Reasons",
        "{path} may not be written. Check who owns the data folder and that the disk is not "
        "read-only.",
    )
    CANNOT_OPEN = translatable(
        "Reasons",
        "{path} cannot be opened. Check that the data folder is there and that the kiosk's user "
        "owns it.",
    )
    BUSY = translatable(
        "Reasons",
        "Another program is writing to {path}. Close that program, or wait a moment, then try "
        "again.",
    )
    DISK_ERROR = translatable(
        "Reasons",
        "The disk reported an error at {path}. Check that it is plugged in, has room, and is "
        "healthy.",
    )
    DAMAGED = translatable(
        "Reasons",
        "{path} is damaged. If it is a kiosk's own, start that kiosk again: it sets the file aside "
        "whole and takes the newest good backup. Otherwise choose another copy of it.",
    )
    REPLACED = translatable(
        "Reasons",
        "{path} was removed or replaced while the kiosk was running. Stop the kiosk, put the file "
        "back, and start it again.",
    )
    UNKNOWN = translatable(
        "Reasons",
        "SQLite reported {name} at {path}. Restart the kiosk; if it stays, run its check.",
    )
    UNUSABLE = translatable(
        "Reasons", "{path} cannot be used ({name}). Check the folder it is in, then try again."
    )
    IN_USE = translatable(
        "Reasons",
        "A kiosk is already running on the data folder {path}. Close it first, or use its staff "
        "screen.",
    )
    OLD_SQLITE = translatable(
        "Reasons",
        "This Python brings SQLite {version}; the kiosk needs 3.37 or newer. Use a newer Python.",
    )
    FOREIGN = translatable(
        "Reasons",
        "{path} is not a Psoas Kiosk database. Move it away, or choose another one.",
    )
    NEWER = translatable(
        "Reasons",
        "{path} was written by a newer version of Psoas Kiosk. Install that version again.",
    )
    SETTINGS = translatable(
        "Reasons",
        "The disk or the SQLite of this computer does not keep what {path} needs ({names}). Put "
        "the data folder on a local disk.",
    )
    NOT_STRICT = translatable(
        "Reasons",
        "{path} has tables that are not STRICT ({names}): another program made them. Take them out "
        "with that program, or restore a backup.",
    )
    MISSING = translatable(
        "Reasons",
        "There is no database at {path} yet. Start the kiosk once, or name its data folder.",
    )
    ITSELF = translatable("Reasons", "{path} is the present database. Name a backup of it.")
    INTO_ITSELF = translatable(
        "Reasons", "{path} can't be merged into itself. Leave it out of the files."
    )
    STRANGE_REQUEST = translatable(
        "Reasons",
        "{path} holds a request that no kiosk writes. Nothing was merged; leave that file out.",
    )
    WAS_MISSING = translatable("Reasons", "{path} was missing or empty.")
    WAS_DAMAGED = translatable("Reasons", "{path} was damaged.")
    WAS_RESTORED = translatable(
        "Reasons", "The database was replaced by {path} with the command restore."
    )
    BACKUP_TAKEN = translatable("Reasons", "The backup of {time} UTC took its place.")
    SET_ASIDE = translatable(
        "Reasons",
        "What was damaged is kept in {path} for {days} days. Requests that it still gave, and that "
        "the backup did not have: {count}.",
    )
    NOTE_UNREADABLE = translatable(
        "Reasons", "A database was set aside in {path}; the note there can't be read."
    )
    NO_GOOD_BACKUP = translatable(
        "Reasons",
        "There is no good backup of it in {path}. Keep a copy of the whole data folder, then "
        "restore a backup from elsewhere with the command restore.",
    )
    NO_BACKUP_TAKEN = translatable("Reasons", "No backup could be taken.")


class Export(Reason):
    """Why a file for staff can't be written."""

    FULL = translatable(
        "Reasons",
        "There is too little room in {folder}. Make room there, or choose another place.",
    )
    DENIED = translatable(
        "Reasons",
        "{path} may not be written. Close it if it is open elsewhere, choose another place, or ask "
        "who looks after the computer.",
    )
    GONE = translatable(
        "Reasons", "{folder} is not there. Plug the drive in, or choose another place."
    )
    READ_ONLY = translatable(
        "Reasons",
        "Nothing can be written to {folder}: it is read-only. Unlock it, or choose another place.",
    )
    BROKEN = translatable(
        "Reasons",
        "{path} could not be written ({name}). Check that the drive is plugged in, has room and is "
        "not locked, or choose another place.",
    )
    FOLDER = translatable("Reasons", "{path} is a folder. Add a file name, such as {example}.")
