print("cxl-decode")
