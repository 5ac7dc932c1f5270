/* Every witness struct. */
#ifndef WITNESS_ALL_H
#define WITNESS_ALL_H
#include "cci.h"
#include "dynamic_capacity.h"
#include "event_records.h"
#include "events.h"
#include "fabric_manager.h"
#include "features.h"
#include "firmware.h"
#include "health.h"
#include "information.h"
#include "labels.h"
#include "logs.h"
#include "memory_device.h"
#include "poison.h"
#include "registers.h"
#include "security.h"
#include "timestamp.h"
#endif
