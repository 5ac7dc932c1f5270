/* Every witness struct. */
#ifndef WITNESS_ALL_H
#define WITNESS_ALL_H
#include "cci.h"
#include "dynamic_capacity.h"
#include "event_records.h"
#include "events.h"
#include "fabric_manager.h"
#include "information.h"
#include "logs.h"
#include "memory_device.h"
#include "registers.h"
#include "timestamp.h"
#endif
