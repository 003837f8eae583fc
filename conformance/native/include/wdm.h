/* The kernel's interface to drivers: all of it, by whatever name it is asked for. */
#ifndef PL_WDM_H
#define PL_WDM_H

#include <windef.h>
#include <ddk/rtl.h>
#include <ddk/interlocked.h>
#include <ddk/ex.h>
#include <ddk/mm.h>
#include <ddk/io.h>
#include <ddk/ps.h>

#endif
