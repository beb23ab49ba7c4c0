"""An exhibit on the whole screen, and the dialog that starts one."""
