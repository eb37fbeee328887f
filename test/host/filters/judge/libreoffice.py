"""Applies the filter of every sheet of a workbook anew in LibreOffice and prints, by sheet, the numbers (from 1) of the rows that
it hides then, and that it hid before. Filters begin in A1. Usage: libreoffice.py CONNECTION WORKBOOK"""

import json
import sys

import uno
from office import connect
from com.sun.star.beans import PropertyValue


def hidden_rows(sheet, count):
    return [row + 1 for row in range(count) if not sheet.Rows.getByIndex(row).IsVisible]


def main():
    connection, workbook = sys.argv[1:3]
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    desktop = connect(connection)
    book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(workbook), "_blank", 0, (hidden,))
    result = {}
    for index in range(book.Sheets.Count):
        sheet = book.Sheets.getByIndex(index)
        before = hidden_rows(sheet, 40)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress
        area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
        # Not an empty descriptor: that of the filter which the file has.
        area.filter(area.createFilterDescriptor(False))
        result[sheet.Name] = dict(before=before, after=hidden_rows(sheet, 40))
    print(json.dumps(result))
    book.close(True)
    desktop.terminate()


main()
