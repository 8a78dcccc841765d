/* Starts a command line of Windows as Windows would, which no shell of another system can write.
   Reads UTF-8 lines of the file that it is given: "set NAME=VALUE", "cd FOLDER", "page NUMBER" (of the
   console) and at last "run COMMAND LINE", with whose status it ends. */
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

static int run(wchar_t *command) {
  STARTUPINFOW start = {.cb = sizeof start};
  PROCESS_INFORMATION process;
  DWORD status;
  if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process)) return 250;
  WaitForSingleObject(process.hProcess, INFINITE);
  GetExitCodeProcess(process.hProcess, &status);
  return status;
}

int wmain(int count, wchar_t **arguments) {
  static char bytes[1 << 16];
  static wchar_t line[1 << 16];
  FILE *lines = count > 1 ? _wfopen(arguments[1], L"rb") : NULL;
  while (lines != NULL && fgets(bytes, sizeof bytes, lines) != NULL) {
    bytes[strcspn(bytes, "\r\n")] = 0;
    MultiByteToWideChar(CP_UTF8, 0, bytes, -1, line, 1 << 16);
    if (wcsncmp(line, L"set ", 4) == 0) {
      wchar_t *value = wcschr(line, L'=');
      *value++ = 0;
      SetEnvironmentVariableW(line + 4, value);
    } else if (wcsncmp(line, L"cd ", 3) == 0) {
      SetCurrentDirectoryW(line + 3);
    } else if (wcsncmp(line, L"page ", 5) == 0) {
      if (!SetConsoleCP(_wtoi(line + 5)) || !SetConsoleOutputCP(_wtoi(line + 5))) return 251;
    } else if (wcsncmp(line, L"run ", 4) == 0) {
      return run(line + 4);
    }
  }
  return 252;
}
