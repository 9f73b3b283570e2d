"""Loads every .xlsx of a folder and reads all its cells, as a script that checks forms must."""

import pathlib
import sys

import openpyxl

for file in sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx")):
    workbook = openpyxl.load_workbook(file, read_only=True, data_only=True)
    for sheet in workbook:
        for row in sheet.iter_rows(values_only=True):
            pass
