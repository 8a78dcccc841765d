/* Stands in for java.exe: writes how it was started into the file that STUB_REPORT names, and ends
   with STUB_STATUS. Asked for its version, it tells STUB_VERSION as Java does, and fails without. */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

static FILE *report;

static void line(const wchar_t *kind, const wchar_t *text) {
  static char bytes[1 << 17];
  WideCharToMultiByte(CP_UTF8, 0, kind, -1, bytes, sizeof bytes, NULL, NULL);
  fputs(bytes, report);
  WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
  fprintf(report, "%s\n", bytes);
}

int wmain(int count, wchar_t **arguments) {
  wchar_t text[1 << 15];
  const wchar_t *version = _wgetenv(L"STUB_VERSION");
  const wchar_t *status = _wgetenv(L"STUB_STATUS");
  if (count > 1 && wcscmp(arguments[1], L"-version") == 0) {
    if (version == NULL) return 1;
    fprintf(stderr, "openjdk version \"%ls\" 2020-01-01\n", version);
    return 0;
  }
  report = _wfopen(_wgetenv(L"STUB_REPORT"), L"wb");
  GetModuleFileNameW(NULL, text, 1 << 15);
  line(L"program ", text);
  GetCurrentDirectoryW(1 << 15, text);
  line(L"folder ", text);
  line(L"line ", GetCommandLineW());
  for (int i = 1; i < count; i++) line(L"argument ", arguments[i]);
  fprintf(report, "page %u\n", GetConsoleOutputCP());
  fclose(report);
  return status == NULL ? 0 : _wtoi(status);
}
