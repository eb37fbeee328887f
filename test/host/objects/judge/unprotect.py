"""Opens a workbook in LibreOffice and tries passwords on its sheets; prints what each left protected, as JSON."""
import json
import sys

import uno
from office import connect
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import IllegalArgumentException


def tried(sheet, password):
    try:
        sheet.unprotect(password)
    except IllegalArgumentException:
        pass
    return sheet.isProtected()


connection, path, passwords = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
desktop = connect(connection)
document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
sheets = [document.Sheets.getByIndex(i) for i in range(document.Sheets.Count)]
print(json.dumps([[tried(sheet, password) for password in passwords] for sheet in sheets]))
document.close(True)
desktop.terminate()
