/*
 * The C library's functions that kernel drivers use and that differ here: characters of 16 bits (the host's wide
 * functions have 32), Microsoft's own names, the checked versions.
 */
#ifndef PL_CRT_H
#define PL_CRT_H

#include <ntdef.h>
#include <string.h>

typedef int errno_t;

size_t pl_wcslen(const WCHAR *s);
size_t pl_wcsnlen(const WCHAR *s, size_t most);
WCHAR *pl_wcscpy(WCHAR *to, const WCHAR *from);
WCHAR *pl_wcsncpy(WCHAR *to, const WCHAR *from, size_t n);
WCHAR *pl_wcscat(WCHAR *to, const WCHAR *from);
WCHAR *pl_wcsncat(WCHAR *to, const WCHAR *from, size_t n);
int pl_wcscmp(const WCHAR *a, const WCHAR *b);
int pl_wcsncmp(const WCHAR *a, const WCHAR *b, size_t n);
int pl_wcsicmp(const WCHAR *a, const WCHAR *b);
int pl_wcsnicmp(const WCHAR *a, const WCHAR *b, size_t n);
WCHAR *pl_wcschr(const WCHAR *s, WCHAR c);
WCHAR *pl_wcsrchr(const WCHAR *s, WCHAR c);
WCHAR *pl_wcsstr(const WCHAR *s, const WCHAR *part);
WCHAR pl_towupper(WCHAR c);
WCHAR pl_towlower(WCHAR c);
int pl_vsnprintf(CHAR *to, size_t size, const CHAR *format, va_list arguments);
int pl_vsnwprintf(WCHAR *to, size_t size, const WCHAR *format, va_list arguments);
int pl_snprintf(CHAR *to, size_t size, const CHAR *format, ...);
int pl_snwprintf(WCHAR *to, size_t size, const WCHAR *format, ...);
int pl_swprintf_s(WCHAR *to, size_t size, const WCHAR *format, ...);
int pl_sprintf_s(CHAR *to, size_t size, const CHAR *format, ...);
errno_t memcpy_s(void *to, size_t size, const void *from, size_t n);
errno_t memmove_s(void *to, size_t size, const void *from, size_t n);
errno_t strcpy_s(CHAR *to, size_t size, const CHAR *from);
errno_t strcat_s(CHAR *to, size_t size, const CHAR *from);
errno_t strncpy_s(CHAR *to, size_t size, const CHAR *from, size_t n);
errno_t wcscpy_s(WCHAR *to, size_t size, const WCHAR *from);
errno_t wcscat_s(WCHAR *to, size_t size, const WCHAR *from);
errno_t wcsncpy_s(WCHAR *to, size_t size, const WCHAR *from, size_t n);
int strcasecmp(const char *a, const char *b);
int strncasecmp(const char *a, const char *b, size_t n);

#define wcslen pl_wcslen
#define wcsnlen pl_wcsnlen
#define wcscpy pl_wcscpy
#define wcsncpy pl_wcsncpy
#define wcscat pl_wcscat
#define wcsncat pl_wcsncat
#define wcscmp pl_wcscmp
#define wcsncmp pl_wcsncmp
#define _wcsicmp pl_wcsicmp
#define wcsicmp pl_wcsicmp
#define _wcsnicmp pl_wcsnicmp
#define wcsnicmp pl_wcsnicmp
#define wcschr pl_wcschr
#define wcsrchr pl_wcsrchr
#define wcsstr pl_wcsstr
#define towupper pl_towupper
#define towlower pl_towlower
#define _vsnprintf pl_vsnprintf
#define _vsnwprintf pl_vsnwprintf
#define _snprintf pl_snprintf
#define _snwprintf pl_snwprintf
#define swprintf_s pl_swprintf_s
#define sprintf_s pl_sprintf_s
#define _stricmp strcasecmp
#define stricmp strcasecmp
#define _strnicmp strncasecmp
#define strnicmp strncasecmp
#define strnlen_s strnlen
#define wcsnlen_s pl_wcsnlen
#define _TRUNCATE ((size_t)-1)

#endif
