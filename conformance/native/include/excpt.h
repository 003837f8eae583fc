/* What Microsoft's compiler has of its own. */
#include <ddk/compiler.h>
