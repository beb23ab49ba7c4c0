; The installer for Windows, of the folder that .ci/package.py has built: iscc /DName=digitpad /DVersion=0.1.0 .ci\windows.iss
; It has not run yet. For the user alone, so that nobody needs to be an administrator.
[Setup]
AppId=org.digitpad.{#Name}
AppName={#Name}
AppVersion={#Version}
AppPublisher=digitpad
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
PrivilegesRequired=lowest
ChangesAssociations=yes
OutputDir=..\dist
OutputBaseFilename={#Name}-setup
LicenseFile=..\LICENSE
UninstallDisplayIcon={app}\digitpad.exe

[Files]
Source: "..\dist\{#Name}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\digitpad.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.digitpad"; ValueType: string; ValueData: "digitpad.drawing"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\digitpad.drawing"; ValueType: string; ValueData: "digitpad drawing"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\digitpad.drawing\shell\open\command"; ValueType: string; ValueData: """{app}\digitpad.exe"" ""%1"""
