/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
#ifndef CXLWIRE_GENERATED_SETS_H
#define CXLWIRE_GENERATED_SETS_H
#include "cci.h"
#include "dynamic_capacity.h"
#include "events.h"
#include "fabric_manager.h"
#include "information.h"
#include "logs.h"
#include "memory_device.h"
#include "timestamp.h"
#include "mailbox.h"
#include "commands.h"
#endif
