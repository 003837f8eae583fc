/* Types and macros that user-mode habits bring along. */
#include <windef.h>
