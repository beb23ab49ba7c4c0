"""The window that reads pictures: its pages, their boxes, and the work behind them."""
