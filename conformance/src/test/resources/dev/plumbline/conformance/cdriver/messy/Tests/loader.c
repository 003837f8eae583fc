#include <windows.h>
#include <stdio.h>

int __cdecl main(int argc, char **argv)
{
    printf("%d %s\n", argc, argv[0]);
    return 0;
}
