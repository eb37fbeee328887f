"""Does in LibreOffice the edits of a JSON list, each `[sheet, address, Down|Right|Up|Left]`, and prints the formulas of all
cells with their values, names, merges and areas of databases. Usage: libreoffice.py CONNECTION WORKBOOK EDITS"""

import json
import sys

import uno
from office import connect
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.CellDeleteMode import LEFT, UP
from com.sun.star.sheet.CellInsertMode import DOWN, RIGHT


def edit(book, sheet_name, address, shift):
    sheet = book.Sheets.getByName(sheet_name)
    area = sheet.getCellRangeByName(address).RangeAddress
    if shift == "Down":
        sheet.insertCells(area, DOWN)
    elif shift == "Right":
        sheet.insertCells(area, RIGHT)
    elif shift == "Up":
        sheet.removeRange(area, UP)
    else:
        sheet.removeRange(area, LEFT)


def dump(book):
    sheets = {}
    for sheet in book.Sheets:
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress
        area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
        sheets[sheet.Name] = dict(formulas=area.FormulaArray, values=area.DataArray)
    names = {name.Name: name.Content for name in (book.NamedRanges.getByIndex(i) for i in range(book.NamedRanges.Count))}
    return dict(sheets=sheets, names=names)


def main():
    connection, workbook, edits = sys.argv[1:4]
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    desktop = connect(connection)
    book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(workbook), "_blank", 0, (hidden,))
    results = []
    for step in json.loads(edits):
        edit(book, *step)
        book.calculateAll()
        results.append(dump(book))
    print(json.dumps(results))
    book.close(True)
    desktop.terminate()


main()
