/* SwiftPM wants a C file in a C target; this one shows that the header stands on its own. */
#include "cxlwire.h"
