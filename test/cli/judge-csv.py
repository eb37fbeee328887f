"""Reads the CSV files of a published folder with Python's csv module, strictly, by their data package.

Prints JSON: for each resource the number of rows, and what was read of some columns.
"""
import csv
import json
import sys
from decimal import Decimal
from pathlib import Path

folder = Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
judged = {}
for resource in package["resources"]:
    raw = (folder / resource["path"]).read_bytes()
    text = raw.decode("utf-8", errors="strict")
    if resource["format"] == "json":
        judged[resource["path"]] = {"keys": list(json.loads(text))}
        continue
    dialect = resource["dialect"]
    rows = list(
        csv.reader(
            text.splitlines(keepends=True),
            delimiter=dialect["delimiter"],
            quotechar=dialect["quoteChar"],
            doublequote=dialect["doubleQuote"],
            strict=True,
        )
    )
    header, lines = rows[0], rows[1:]
    names = [field["name"] for field in resource["schema"]["fields"]]
    sums = {}
    for field in resource["schema"]["fields"]:
        if field["type"] == "number":
            place = names.index(field["name"])
            sums[field["name"]] = str(sum((Decimal(line[place]) for line in lines if line[place] != ""), Decimal(0)))
    judged[resource["path"]] = {
        "rows": len(lines),
        "header": header == names,
        "widths": sorted({len(line) for line in lines}),
        "bom": raw[:3] == b"\xef\xbb\xbf",
        "crlf": raw.count(b"\r\n") >= len(rows),
        "first": dict(zip(header, lines[0])) if lines else {},
        "sums": sums,
    }
print(json.dumps(judged))
