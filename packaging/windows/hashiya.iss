; The installer for Windows, for Inno Setup 6: build the bundle (pyinstaller packaging\hashiya.spec), then
;   iscc /DVersion=x.y.z packaging\windows\hashiya.iss
; It installs for one user and needs no administrator. Tried as far as Wine goes: compiled, installed and taken away again, with
; a stand-in for the program; on a Windows it was not tried.
#ifndef Version
  #error Say /DVersion=x.y.z
#endif

[Setup]
AppId={{7B0E6C0B-3A57-4B64-9C55-5A0D0C6B8A11}
AppName=Hashiya
AppVersion={#Version}
AppPublisher=Hashiya contributors
DefaultDirName={autopf}\Hashiya
DefaultGroupName=Hashiya
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ChangesAssociations=yes
OutputDir=..\..\dist
OutputBaseFilename=hashiya-{#Version}-setup
SetupIconFile=..\..\build\icons\hashiya.ico
UninstallDisplayIcon={app}\hashiya.exe
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; What Qt needs.
MinVersion=10.0.17763

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Files]
Source: "..\..\dist\hashiya\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Hashiya"; Filename: "{app}\hashiya.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.hashiya"; ValueType: string; ValueData: "Hashiya.Project"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Hashiya.Project"; ValueType: string; ValueData: "Hashiya project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Hashiya.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\hashiya.exe,0"
Root: HKA; Subkey: "Software\Classes\Hashiya.Project\shell\open\command"; ValueType: string; ValueData: """{app}\hashiya.exe"" ""%1"""
; "Open with" offers it for texts; what opens them otherwise stays as it is.
Root: HKA; Subkey: "Software\Classes\Applications\hashiya.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Hashiya"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\hashiya.exe\shell\open\command"; ValueType: string; ValueData: """{app}\hashiya.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\hashiya.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\hashiya.exe\SupportedTypes"; ValueType: string; ValueName: ".jsonl"; ValueData: ""
