/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* Events. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_EVENTS_H
#define CXLWIRE_GENERATED_EVENTS_H

/* Dynamic Capacity Event Type, 8 bits. Values without a name are reserved. */
enum cxlwire_dynamic_capacity_event_type {
    CXLWIRE_DYNAMIC_CAPACITY_EVENT_TYPE_ADD_CAPACITY = 0x0, /* Add Capacity, from 3.0 */
    CXLWIRE_DYNAMIC_CAPACITY_EVENT_TYPE_RELEASE_CAPACITY = 0x1, /* Release Capacity, from 3.0 */
    CXLWIRE_DYNAMIC_CAPACITY_EVENT_TYPE_FORCED_CAPACITY_RELEASE = 0x2, /* Forced Capacity Release, from 3.0 */
    CXLWIRE_DYNAMIC_CAPACITY_EVENT_TYPE_REGION_CONFIGURATION_UPDATED = 0x3, /* Region Configuration Updated, from 3.0 */
    CXLWIRE_DYNAMIC_CAPACITY_EVENT_TYPE_ADD_CAPACITY_RESPONSE = 0x4, /* Add Capacity Response, from 3.0 */
    CXLWIRE_DYNAMIC_CAPACITY_EVENT_TYPE_CAPACITY_RELEASED = 0x5 /* Capacity Released, from 3.0 */
};

/* Event Log, 8 bits. Values without a name are reserved. */
enum cxlwire_event_log {
    CXLWIRE_EVENT_LOG_INFORMATIONAL = 0x0, /* Informational Event Log */
    CXLWIRE_EVENT_LOG_WARNING = 0x1, /* Warning Event Log */
    CXLWIRE_EVENT_LOG_FAILURE = 0x2, /* Failure Event Log */
    CXLWIRE_EVENT_LOG_FATAL = 0x3, /* Fatal Event Log */
    CXLWIRE_EVENT_LOG_DYNAMIC_CAPACITY = 0x4 /* Dynamic Capacity Event Log, from 3.0 */
};

/* Event Interrupt Mode, 2 bits. Values without a name are reserved. */
enum cxlwire_event_interrupt_mode {
    CXLWIRE_EVENT_INTERRUPT_MODE_NONE = 0x0, /* No interrupts */
    CXLWIRE_EVENT_INTERRUPT_MODE_MSI = 0x1, /* MSI/MSI-X */
    CXLWIRE_EVENT_INTERRUPT_MODE_FIRMWARE = 0x2 /* FW Interrupt (EFN VDM) */
};

/* Event Record Severity, 2 bits. Values without a name are reserved. */
enum cxlwire_event_severity {
    CXLWIRE_EVENT_SEVERITY_INFORMATIONAL = 0x0, /* Informational Event */
    CXLWIRE_EVENT_SEVERITY_WARNING = 0x1, /* Warning Event */
    CXLWIRE_EVENT_SEVERITY_FAILURE = 0x2, /* Failure Event */
    CXLWIRE_EVENT_SEVERITY_FATAL = 0x3 /* Fatal Event */
};

/* Physical Switch Event Type, 8 bits. Values without a name are reserved. */
enum cxlwire_physical_switch_event_type {
    CXLWIRE_PHYSICAL_SWITCH_EVENT_TYPE_LINK_STATE_CHANGE = 0x0, /* Link State Change */
    CXLWIRE_PHYSICAL_SWITCH_EVENT_TYPE_SLOT_STATUS_REGISTER_UPDATED = 0x1 /* Slot Status Updated */
};

/* Virtual Switch Event Type, 8 bits. Values without a name are reserved. */
enum cxlwire_virtual_switch_event_type {
    CXLWIRE_VIRTUAL_SWITCH_EVENT_TYPE_BINDING_CHANGE = 0x0, /* Binding Change */
    CXLWIRE_VIRTUAL_SWITCH_EVENT_TYPE_SECONDARY_BUS_RESET = 0x1, /* Secondary Bus Reset */
    CXLWIRE_VIRTUAL_SWITCH_EVENT_TYPE_LINK_CONTROL_REGISTER_UPDATED = 0x2, /* Link Control Updated */
    CXLWIRE_VIRTUAL_SWITCH_EVENT_TYPE_SLOT_CONTROL_REGISTER_UPDATED = 0x3 /* Slot Control Updated */
};

/* MLD Port Event Type, 8 bits. Values without a name are reserved. */
enum cxlwire_mld_port_event_type {
    CXLWIRE_MLD_PORT_EVENT_TYPE_CORRECTABLE_ERROR_MESSAGE = 0x0, /* ERR_COR Received */
    CXLWIRE_MLD_PORT_EVENT_TYPE_NON_FATAL_ERROR_MESSAGE = 0x1, /* ERR_NONFATAL Received */
    CXLWIRE_MLD_PORT_EVENT_TYPE_FATAL_ERROR_MESSAGE = 0x2 /* ERR_FATAL Received */
};

/* Port Configuration State, 4 bits. Values without a name are reserved. */
enum cxlwire_port_configuration_state {
    CXLWIRE_PORT_CONFIGURATION_STATE_DISABLED = 0x0, /* Disabled */
    CXLWIRE_PORT_CONFIGURATION_STATE_BIND_IN_PROGRESS = 0x1, /* Bind in Progress */
    CXLWIRE_PORT_CONFIGURATION_STATE_UNBIND_IN_PROGRESS = 0x2, /* Unbind in Progress */
    CXLWIRE_PORT_CONFIGURATION_STATE_DSP = 0x3, /* Downstream Port */
    CXLWIRE_PORT_CONFIGURATION_STATE_USP = 0x4, /* Upstream Port */
    CXLWIRE_PORT_CONFIGURATION_STATE_FABRIC_PORT = 0x5, /* Fabric Port, from 3.1 */
    CXLWIRE_PORT_CONFIGURATION_STATE_INVALID_PORT = 0xF /* Invalid Port */
};

/* Connected Device Mode, 4 bits. Values without a name are reserved. */
enum cxlwire_connected_device_mode {
    CXLWIRE_CONNECTED_DEVICE_MODE_NOT_CXL = 0x0, /* Not CXL or Disconnected, from 3.0 */
    CXLWIRE_CONNECTED_DEVICE_MODE_RCD = 0x1, /* RCD, from 3.0 */
    CXLWIRE_CONNECTED_DEVICE_MODE_VH68B = 0x2, /* CXL 68B Flit and VH, from 3.0 */
    CXLWIRE_CONNECTED_DEVICE_MODE_FLIT256B = 0x3, /* Standard 256B Flit, from 3.0 */
    CXLWIRE_CONNECTED_DEVICE_MODE_LATENCY_OPTIMIZED256B = 0x4, /* Latency-Optimized 256B Flit, from 3.0 */
    CXLWIRE_CONNECTED_DEVICE_MODE_PBR = 0x5 /* PBR, from 3.1 */
};

/* Connected Device Type, 8 bits. Values without a name are reserved. */
enum cxlwire_connected_device_type {
    CXLWIRE_CONNECTED_DEVICE_TYPE_NONE = 0x0, /* No Device */
    CXLWIRE_CONNECTED_DEVICE_TYPE_PCIE = 0x1, /* PCIe Device */
    CXLWIRE_CONNECTED_DEVICE_TYPE_TYPE1 = 0x2, /* CXL Type 1 Device */
    CXLWIRE_CONNECTED_DEVICE_TYPE_TYPE2 = 0x3, /* CXL Type 2 Device or HBR Switch */
    CXLWIRE_CONNECTED_DEVICE_TYPE_TYPE3_SLD = 0x4, /* CXL Type 3 SLD */
    CXLWIRE_CONNECTED_DEVICE_TYPE_TYPE3_MLD = 0x5, /* CXL Type 3 MLD */
    CXLWIRE_CONNECTED_DEVICE_TYPE_PBR_COMPONENT = 0x6 /* PBR Component, from 3.1 */
};

/* LTSSM State, 8 bits. Values without a name are reserved. */
enum cxlwire_ltssm_state {
    CXLWIRE_LTSSM_STATE_DETECT = 0x0, /* Detect */
    CXLWIRE_LTSSM_STATE_POLLING = 0x1, /* Polling */
    CXLWIRE_LTSSM_STATE_CONFIGURATION = 0x2, /* Configuration */
    CXLWIRE_LTSSM_STATE_RECOVERY = 0x3, /* Recovery */
    CXLWIRE_LTSSM_STATE_L0 = 0x4, /* L0 */
    CXLWIRE_LTSSM_STATE_L0S = 0x5, /* L0s */
    CXLWIRE_LTSSM_STATE_L1 = 0x6, /* L1 */
    CXLWIRE_LTSSM_STATE_L2 = 0x7, /* L2 */
    CXLWIRE_LTSSM_STATE_DISABLED = 0x8, /* Disabled */
    CXLWIRE_LTSSM_STATE_LOOPBACK = 0x9, /* Loopback */
    CXLWIRE_LTSSM_STATE_HOT_RESET = 0xA /* Hot Reset */
};

/* General Media Memory Event Type, 8 bits. Values without a name are reserved. */
enum cxlwire_general_media_event_type {
    CXLWIRE_GENERAL_MEDIA_EVENT_TYPE_MEDIA_ECC_ERROR = 0x0, /* Media ECC Error */
    CXLWIRE_GENERAL_MEDIA_EVENT_TYPE_INVALID_ADDRESS = 0x1, /* Invalid Address */
    CXLWIRE_GENERAL_MEDIA_EVENT_TYPE_DATA_PATH_ERROR = 0x2, /* Data Path Error */
    CXLWIRE_GENERAL_MEDIA_EVENT_TYPE_TE_STATE_VIOLATION = 0x3, /* TE State Violation, from 3.1 */
    CXLWIRE_GENERAL_MEDIA_EVENT_TYPE_SCRUB_MEDIA_ECC_ERROR = 0x4, /* Scrub Media ECC Error, from 3.1 */
    CXLWIRE_GENERAL_MEDIA_EVENT_TYPE_ADVANCED_PROGRAMMABLE_CME_COUNTER_EXPIRATION = 0x5, /* Advanced Programmable Corrected Memory Error Counter Expiration, from 3.1 */
    CXLWIRE_GENERAL_MEDIA_EVENT_TYPE_CKID_VIOLATION = 0x6 /* CKID Violation, from 3.1 */
};

/* DRAM Memory Event Type, 8 bits. Values without a name are reserved. */
enum cxlwire_dram_event_type {
    CXLWIRE_DRAM_EVENT_TYPE_MEDIA_ECC_ERROR = 0x0, /* Media ECC Error */
    CXLWIRE_DRAM_EVENT_TYPE_SCRUB_MEDIA_ECC_ERROR = 0x1, /* Scrub Media ECC Error */
    CXLWIRE_DRAM_EVENT_TYPE_INVALID_ADDRESS = 0x2, /* Invalid Address */
    CXLWIRE_DRAM_EVENT_TYPE_DATA_PATH_ERROR = 0x3, /* Data Path Error */
    CXLWIRE_DRAM_EVENT_TYPE_TE_STATE_VIOLATION = 0x4, /* TE State Violation, from 3.1 */
    CXLWIRE_DRAM_EVENT_TYPE_ADVANCED_PROGRAMMABLE_CME_COUNTER_EXPIRATION = 0x5, /* Advanced Programmable Corrected Memory Error Counter Expiration, from 3.1 */
    CXLWIRE_DRAM_EVENT_TYPE_CKID_VIOLATION = 0x6 /* CKID Violation, from 3.1 */
};

/* Transaction Type, 8 bits. Values without a name are reserved. */
enum cxlwire_transaction_type {
    CXLWIRE_TRANSACTION_TYPE_UNKNOWN = 0x0, /* Unknown */
    CXLWIRE_TRANSACTION_TYPE_HOST_READ = 0x1, /* Host Read */
    CXLWIRE_TRANSACTION_TYPE_HOST_WRITE = 0x2, /* Host Write */
    CXLWIRE_TRANSACTION_TYPE_HOST_SCAN_MEDIA = 0x3, /* Host Scan Media */
    CXLWIRE_TRANSACTION_TYPE_HOST_INJECT_POISON = 0x4, /* Host Inject Poison */
    CXLWIRE_TRANSACTION_TYPE_INTERNAL_MEDIA_SCRUB = 0x5, /* Internal Media Scrub */
    CXLWIRE_TRANSACTION_TYPE_INTERNAL_MEDIA_MANAGEMENT = 0x6, /* Internal Media Management */
    CXLWIRE_TRANSACTION_TYPE_INTERNAL_MEDIA_ERROR_CHECK_SCRUB = 0x7, /* Internal Media Error Check Scrub, from 3.1 */
    CXLWIRE_TRANSACTION_TYPE_MEDIA_INITIALIZATION = 0x8 /* Media Initialization, from 3.1 */
};

/* Memory Event Sub-Type, 8 bits. Values without a name are reserved. */
enum cxlwire_memory_event_sub_type {
    CXLWIRE_MEMORY_EVENT_SUB_TYPE_NOT_REPORTED = 0x0, /* Not Reported, from 3.1 */
    CXLWIRE_MEMORY_EVENT_SUB_TYPE_INTERNAL_DATAPATH_ERROR = 0x1, /* Internal Datapath Error, from 3.1 */
    CXLWIRE_MEMORY_EVENT_SUB_TYPE_MEDIA_LINK_COMMAND_TRAINING_ERROR = 0x2, /* Media Link Command Training Error, from 3.1 */
    CXLWIRE_MEMORY_EVENT_SUB_TYPE_MEDIA_LINK_CONTROL_TRAINING_ERROR = 0x3, /* Media Link Control Training Error, from 3.1 */
    CXLWIRE_MEMORY_EVENT_SUB_TYPE_MEDIA_LINK_DATA_TRAINING_ERROR = 0x4, /* Media Link Data Training Error, from 3.1 */
    CXLWIRE_MEMORY_EVENT_SUB_TYPE_MEDIA_LINK_CRC_ERROR = 0x5 /* Media Link CRC Error, from 3.1 */
};

/* Memory Module Device Event Type, 8 bits. Values without a name are reserved. */
enum cxlwire_memory_module_event_type {
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_HEALTH_STATUS_CHANGE = 0x0, /* Health Status Change */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_MEDIA_STATUS_CHANGE = 0x1, /* Media Status Change */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_LIFE_USED_CHANGE = 0x2, /* Life Used Change */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_TEMPERATURE_CHANGE = 0x3, /* Temperature Change */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_DATA_PATH_ERROR = 0x4, /* Data Path Error */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_LSA_ERROR = 0x5, /* LSA Error */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_UNRECOVERABLE_INTERNAL_SIDEBAND_BUS_ERROR = 0x6, /* Unrecoverable Internal Sideband Bus Error, from 3.1 */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_MEMORY_MEDIA_FRU_ERROR = 0x7, /* Memory Media FRU Error, from 3.1 */
    CXLWIRE_MEMORY_MODULE_EVENT_TYPE_POWER_MANAGEMENT_FAULT = 0x8 /* Power Management Fault, from 3.1 */
};

/* Media Status, 8 bits. Values without a name are reserved. */
enum cxlwire_media_status {
    CXLWIRE_MEDIA_STATUS_NORMAL = 0x0, /* Normal */
    CXLWIRE_MEDIA_STATUS_NOT_READY = 0x1, /* Not Ready */
    CXLWIRE_MEDIA_STATUS_WRITE_PERSISTENCY_LOST = 0x2, /* Write Persistency Lost */
    CXLWIRE_MEDIA_STATUS_ALL_DATA_LOST = 0x3, /* All Data Lost */
    CXLWIRE_MEDIA_STATUS_WRITE_PERSISTENCY_LOSS_IN_THE_EVENT_OF_POWER_LOSS = 0x4, /* Write Persistency Loss in the Event of Power Loss */
    CXLWIRE_MEDIA_STATUS_WRITE_PERSISTENCY_LOSS_IN_EVENT_OF_SHUTDOWN = 0x5, /* Write Persistency Loss in Event of Shutdown */
    CXLWIRE_MEDIA_STATUS_WRITE_PERSISTENCY_LOSS_IMMINENT = 0x6, /* Write Persistency Loss Imminent */
    CXLWIRE_MEDIA_STATUS_ALL_DATA_LOSS_IN_THE_EVENT_OF_POWER_LOSS = 0x7, /* All Data Loss in the Event of Power Loss */
    CXLWIRE_MEDIA_STATUS_ALL_DATA_LOSS_IN_THE_EVENT_OF_SHUTDOWN = 0x8, /* All Data Loss in the Event of Shutdown */
    CXLWIRE_MEDIA_STATUS_ALL_DATA_LOSS_IMMINENT = 0x9 /* All Data Loss Imminent */
};

/* Health Level, 2 bits. Values without a name are reserved. */
enum cxlwire_health_level {
    CXLWIRE_HEALTH_LEVEL_NORMAL = 0x0, /* Normal */
    CXLWIRE_HEALTH_LEVEL_WARNING = 0x1, /* Warning */
    CXLWIRE_HEALTH_LEVEL_CRITICAL = 0x2 /* Critical */
};

/* Memory Module Event Sub-Type, 8 bits. Values without a name are reserved. */
enum cxlwire_memory_module_event_sub_type {
    CXLWIRE_MEMORY_MODULE_EVENT_SUB_TYPE_NOT_REPORTED = 0x0, /* Not Reported, from 3.1 */
    CXLWIRE_MEMORY_MODULE_EVENT_SUB_TYPE_INVALID_CONFIGURATION_DATA = 0x1, /* Invalid Configuration Data, from 3.1 */
    CXLWIRE_MEMORY_MODULE_EVENT_SUB_TYPE_UNSUPPORTED_CONFIGURATION_DATA = 0x2, /* Unsupported Configuration Data, from 3.1 */
    CXLWIRE_MEMORY_MODULE_EVENT_SUB_TYPE_UNSUPPORTED_MEMORY_MEDIA_FRU = 0x3 /* Unsupported Memory Media FRU, from 3.1 */
};

/* Memory Sparing Result, 8 bits. Values without a name are reserved. */
enum cxlwire_memory_sparing_result {
    CXLWIRE_MEMORY_SPARING_RESULT_SUCCESS = 0x0, /* Success, from 3.1 */
    CXLWIRE_MEMORY_SPARING_RESULT_RESOURCES_EXHAUSTED = 0x1, /* Resources Exhausted, from 3.1 */
    CXLWIRE_MEMORY_SPARING_RESULT_FAILURE = 0xFF /* Failure, from 3.1 */
};

/* Dynamic Capacity Validity Flags, 1 byte. */
#define CXLWIRE_DYNAMIC_CAPACITY_VALIDITY_FLAGS_AVAILABLE_COUNTS_VALID UINT8_C(0x1) /* Number of Available Extents and Tags Valid, from 3.1 */

/* Dynamic Capacity Event Flags, 1 byte. */
#define CXLWIRE_DYNAMIC_CAPACITY_EVENT_FLAGS_MORE UINT8_C(0x1) /* More, from 3.0E */

/* Get Event Records Flags, 1 byte. */
#define CXLWIRE_GET_EVENT_RECORDS_FLAGS_OVERFLOW UINT8_C(0x1) /* Overflow */
#define CXLWIRE_GET_EVENT_RECORDS_FLAGS_MORE_EVENT_RECORDS UINT8_C(0x2) /* More Event Records */

/* Clear Event Flags, 1 byte. */
#define CXLWIRE_CLEAR_EVENT_FLAGS_CLEAR_ALL_EVENTS UINT8_C(0x1) /* Clear All Events */

/* Event Interrupt Settings, 1 byte. */
#define CXLWIRE_EVENT_INTERRUPT_SETTINGS_MODE_MASK UINT8_C(0x3) /* Interrupt Mode: enum cxlwire_event_interrupt_mode */
#define CXLWIRE_EVENT_INTERRUPT_SETTINGS_MODE_SHIFT 0
#define CXLWIRE_EVENT_INTERRUPT_SETTINGS_MESSAGE_NUMBER_MASK UINT8_C(0xF0) /* Interrupt Message Number */
#define CXLWIRE_EVENT_INTERRUPT_SETTINGS_MESSAGE_NUMBER_SHIFT 4

/* Set Event Interrupt Settings, 1 byte. */
#define CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_MODE_MASK UINT8_C(0x3) /* Interrupt Mode: enum cxlwire_event_interrupt_mode */
#define CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_MODE_SHIFT 0
#define CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_FIRMWARE_INTERRUPT_NUMBER_MASK UINT8_C(0xF0) /* FW Interrupt Number */
#define CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_FIRMWARE_INTERRUPT_NUMBER_SHIFT 4

/* Set Dynamic Capacity Event Interrupt Settings, 1 byte. */
#define CXLWIRE_SET_DYNAMIC_CAPACITY_EVENT_INTERRUPT_SETTINGS_MODE_MASK UINT8_C(0x3) /* Interrupt Mode: enum cxlwire_event_interrupt_mode */
#define CXLWIRE_SET_DYNAMIC_CAPACITY_EVENT_INTERRUPT_SETTINGS_MODE_SHIFT 0

/* Event Notification Bits, 2 bytes. */
#define CXLWIRE_EVENT_NOTIFICATION_INFORMATIONAL UINT16_C(0x1) /* Informational Event Log */
#define CXLWIRE_EVENT_NOTIFICATION_WARNING UINT16_C(0x2) /* Warning Event Log */
#define CXLWIRE_EVENT_NOTIFICATION_FAILURE UINT16_C(0x4) /* Failure Event Log */
#define CXLWIRE_EVENT_NOTIFICATION_FATAL UINT16_C(0x8) /* Fatal Event Log */
#define CXLWIRE_EVENT_NOTIFICATION_DYNAMIC_CAPACITY UINT16_C(0x10) /* Dynamic Capacity Event Log, from 3.0 */
#define CXLWIRE_EVENT_NOTIFICATION_BACKGROUND_OPERATION_COMPLETED UINT16_C(0x8000) /* Background Operation Completed */

/* Event Record Flags, 3 bytes. */
#define CXLWIRE_EVENT_RECORD_FLAGS_SEVERITY_MASK UINT32_C(0x3) /* Event Record Severity: enum cxlwire_event_severity */
#define CXLWIRE_EVENT_RECORD_FLAGS_SEVERITY_SHIFT 0
#define CXLWIRE_EVENT_RECORD_FLAGS_PERMANENT_CONDITION UINT32_C(0x4) /* Permanent Condition */
#define CXLWIRE_EVENT_RECORD_FLAGS_MAINTENANCE_NEEDED UINT32_C(0x8) /* Maintenance Needed */
#define CXLWIRE_EVENT_RECORD_FLAGS_PERFORMANCE_DEGRADED UINT32_C(0x10) /* Performance Degraded */
#define CXLWIRE_EVENT_RECORD_FLAGS_HARDWARE_REPLACEMENT_NEEDED UINT32_C(0x20) /* Hardware Replacement Needed */
#define CXLWIRE_EVENT_RECORD_FLAGS_MAINTENANCE_OPERATION_SUBCLASS_VALID UINT32_C(0x40) /* Maintenance Operation Subclass Valid, from 3.1 */
#define CXLWIRE_EVENT_RECORD_FLAGS_LD_ID_VALID UINT32_C(0x80) /* LD-ID Valid, from 3.2 */
#define CXLWIRE_EVENT_RECORD_FLAGS_HEAD_ID_VALID UINT32_C(0x100) /* Head ID Valid, from 3.2 */

/* Port Configuration State Byte, 1 byte. */
#define CXLWIRE_PORT_CONFIGURATION_STATE_BYTE_STATE_MASK UINT8_C(0xF) /* Port Configuration State: enum cxlwire_port_configuration_state */
#define CXLWIRE_PORT_CONFIGURATION_STATE_BYTE_STATE_SHIFT 0

/* Connected Device Mode Byte, 1 byte. */
#define CXLWIRE_CONNECTED_DEVICE_MODE_BYTE_MODE_MASK UINT8_C(0xF) /* Device Mode: enum cxlwire_connected_device_mode */
#define CXLWIRE_CONNECTED_DEVICE_MODE_BYTE_MODE_SHIFT 0

/* Link Width, 1 byte. */
#define CXLWIRE_LINK_WIDTH_WIDTH_MASK UINT8_C(0x3F) /* Width */
#define CXLWIRE_LINK_WIDTH_WIDTH_SHIFT 0

/* Link Speed, 1 byte. */
#define CXLWIRE_LINK_SPEED_SPEED_MASK UINT8_C(0x3F) /* Speed */
#define CXLWIRE_LINK_SPEED_SPEED_SHIFT 0

/* Link State Flags, 2 bytes. */
#define CXLWIRE_LINK_STATE_FLAGS_LANE_REVERSAL UINT16_C(0x1) /* Lane Reversal */
#define CXLWIRE_LINK_STATE_FLAGS_PCIE_PERST UINT16_C(0x2) /* PCIe Reset (PERST#) */
#define CXLWIRE_LINK_STATE_FLAGS_PORT_PRESENCE UINT16_C(0x4) /* Port Presence (PRSNT#) */
#define CXLWIRE_LINK_STATE_FLAGS_POWER_CONTROL_OFF UINT16_C(0x8) /* Power Off */

/* Physical Address, 8 bytes. */
#define CXLWIRE_MEDIA_PHYSICAL_ADDRESS_VOLATILE UINT64_C(0x1) /* Volatile */
#define CXLWIRE_MEDIA_PHYSICAL_ADDRESS_NOT_REPAIRABLE UINT64_C(0x2) /* DPA Not Repairable */
#define CXLWIRE_MEDIA_PHYSICAL_ADDRESS_DPA_MASK UINT64_C(0xFFFFFFFFFFFFFFC0) /* Device Physical Address, in multiples of 64 bytes */
#define CXLWIRE_MEDIA_PHYSICAL_ADDRESS_DPA_SHIFT 6

/* Memory Event Descriptor, 1 byte. */
#define CXLWIRE_MEMORY_EVENT_DESCRIPTOR_UNCORRECTABLE_EVENT UINT8_C(0x1) /* Uncorrectable Event */
#define CXLWIRE_MEMORY_EVENT_DESCRIPTOR_THRESHOLD_EVENT UINT8_C(0x2) /* Threshold Event */
#define CXLWIRE_MEMORY_EVENT_DESCRIPTOR_POISON_LIST_OVERFLOW UINT8_C(0x4) /* Poison List Overflow Event */

/* General Media Validity Flags, 2 bytes. */
#define CXLWIRE_GENERAL_MEDIA_VALIDITY_FLAGS_CHANNEL_VALID UINT16_C(0x1) /* Channel Valid */
#define CXLWIRE_GENERAL_MEDIA_VALIDITY_FLAGS_RANK_VALID UINT16_C(0x2) /* Rank Valid */
#define CXLWIRE_GENERAL_MEDIA_VALIDITY_FLAGS_DEVICE_VALID UINT16_C(0x4) /* Device Valid */
#define CXLWIRE_GENERAL_MEDIA_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_VALID UINT16_C(0x8) /* Component Identifier Valid */
#define CXLWIRE_GENERAL_MEDIA_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_FORMATTED UINT16_C(0x10) /* Component Identifier Format, from 3.1 */

/* DRAM Validity Flags, 2 bytes. */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_CHANNEL_VALID UINT16_C(0x1) /* Channel Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_RANK_VALID UINT16_C(0x2) /* Rank Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_NIBBLE_MASK_VALID UINT16_C(0x4) /* Nibble Mask Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_BANK_GROUP_VALID UINT16_C(0x8) /* Bank Group Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_BANK_VALID UINT16_C(0x10) /* Bank Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_ROW_VALID UINT16_C(0x20) /* Row Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_COLUMN_VALID UINT16_C(0x40) /* Column Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_CORRECTION_MASK_VALID UINT16_C(0x80) /* Correction Mask Valid */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_VALID UINT16_C(0x100) /* Component Identifier Valid, from 3.1 */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_FORMATTED UINT16_C(0x200) /* Component Identifier Format, from 3.1 */
#define CXLWIRE_DRAM_VALIDITY_FLAGS_SUB_CHANNEL_VALID UINT16_C(0x400) /* Sub-Channel Valid, from 3.1 */

/* Advanced Programmable CME Threshold Event Flags, 1 byte. */
#define CXLWIRE_CME_THRESHOLD_EVENT_FLAGS_MULTIPLE_MEDIA_COMPONENTS UINT8_C(0x1) /* Corrected Memory Errors in Multiple Media Components, from 3.1 */
#define CXLWIRE_CME_THRESHOLD_EVENT_FLAGS_THRESHOLD_EXCEEDED UINT8_C(0x2) /* Exceeded Programmable Threshold, from 3.1 */

/* Health Status, 1 byte. */
#define CXLWIRE_HEALTH_STATUS_MAINTENANCE_NEEDED UINT8_C(0x1) /* Maintenance Needed */
#define CXLWIRE_HEALTH_STATUS_PERFORMANCE_DEGRADED UINT8_C(0x2) /* Performance Degraded */
#define CXLWIRE_HEALTH_STATUS_HARDWARE_REPLACEMENT_NEEDED UINT8_C(0x4) /* Hardware Replacement Needed */
#define CXLWIRE_HEALTH_STATUS_MEMORY_CAPACITY_DEGRADED UINT8_C(0x8) /* Memory Capacity Degraded, from 3.1 */

/* Additional Status, 1 byte. */
#define CXLWIRE_ADDITIONAL_STATUS_LIFE_USED_MASK UINT8_C(0x3) /* Life Used: enum cxlwire_health_level */
#define CXLWIRE_ADDITIONAL_STATUS_LIFE_USED_SHIFT 0
#define CXLWIRE_ADDITIONAL_STATUS_TEMPERATURE_MASK UINT8_C(0xC) /* Device Temperature: enum cxlwire_health_level */
#define CXLWIRE_ADDITIONAL_STATUS_TEMPERATURE_SHIFT 2
#define CXLWIRE_ADDITIONAL_STATUS_CORRECTED_VOLATILE_ERROR_COUNT_WARNING UINT8_C(0x10) /* Corrected Volatile Error Count Warning */
#define CXLWIRE_ADDITIONAL_STATUS_CORRECTED_PERSISTENT_ERROR_COUNT_WARNING UINT8_C(0x20) /* Corrected Persistent Error Count Warning */

/* Memory Module Validity Flags, 2 bytes. */
#define CXLWIRE_MEMORY_MODULE_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_VALID UINT16_C(0x1) /* Component Identifier Valid, from 3.1 */
#define CXLWIRE_MEMORY_MODULE_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_FORMATTED UINT16_C(0x2) /* Component Identifier Format, from 3.1 */

/* Memory Sparing Flags, 1 byte. */
#define CXLWIRE_MEMORY_SPARING_FLAGS_QUERY_RESOURCES UINT8_C(0x1) /* Query Resources, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_FLAGS_HARD_SPARING UINT8_C(0x2) /* Hard Sparing, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_FLAGS_DEVICE_INITIATED UINT8_C(0x4) /* Device Initiated, from 3.1 */

/* Memory Sparing Validity Flags, 2 bytes. */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_CHANNEL_VALID UINT16_C(0x1) /* Channel Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_RANK_VALID UINT16_C(0x2) /* Rank Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_NIBBLE_MASK_VALID UINT16_C(0x4) /* Nibble Mask Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_BANK_GROUP_VALID UINT16_C(0x8) /* Bank Group Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_BANK_VALID UINT16_C(0x10) /* Bank Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_ROW_VALID UINT16_C(0x20) /* Row Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_COLUMN_VALID UINT16_C(0x40) /* Column Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_VALID UINT16_C(0x80) /* Component Identifier Valid, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_COMPONENT_IDENTIFIER_FORMATTED UINT16_C(0x100) /* Component Identifier Format, from 3.1 */
#define CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_SUB_CHANNEL_VALID UINT16_C(0x200) /* Sub-Channel Valid, from 3.1 */

/* Component Identifier Validity, 1 byte. */
#define CXLWIRE_COMPONENT_IDENTIFIER_VALIDITY_PLDM_ENTITY_ID_VALID UINT8_C(0x1) /* PLDM Entity ID Valid, from 3.1 */
#define CXLWIRE_COMPONENT_IDENTIFIER_VALIDITY_PLDM_RESOURCE_ID_VALID UINT8_C(0x2) /* PLDM Resource ID Valid, from 3.1 */

/* Opcodes. */
#define CXLWIRE_OPCODE_EVENTS_GET_EVENT_RECORDS UINT16_C(0x0100)
#define CXLWIRE_OPCODE_EVENTS_CLEAR_EVENT_RECORDS UINT16_C(0x0101)
#define CXLWIRE_OPCODE_EVENTS_GET_EVENT_INTERRUPT_POLICY UINT16_C(0x0102)
#define CXLWIRE_OPCODE_EVENTS_SET_EVENT_INTERRUPT_POLICY UINT16_C(0x0103)
#define CXLWIRE_OPCODE_EVENTS_GET_MCTP_EVENT_INTERRUPT_POLICY UINT16_C(0x0104)
#define CXLWIRE_OPCODE_EVENTS_SET_MCTP_EVENT_INTERRUPT_POLICY UINT16_C(0x0105)
#define CXLWIRE_OPCODE_EVENTS_EVENT_NOTIFICATION UINT16_C(0x0106)

#ifdef __cplusplus
extern "C" {
#endif

#define CXLWIRE_EVENT_RECORD_HEADER_SIZE 0x30
/* Event Record Header, 30h bytes. Key "event-record.header"; 3.0 §8.2.9.2.1, 3.2 §8.2.10.2.1. */
struct cxlwire_event_record_header {
    /* Event Record Identifier. Offset 00h, 16 bytes. */
    uint8_t event_record_identifier[16];
    /* Event Record Length, in bytes; the bytes in use, header included. Offset 10h, 1 byte. */
    uint8_t event_record_length;
    /* Event Record Flags, CXLWIRE_EVENT_RECORD_FLAGS_ bits. Offset 11h, 3 bytes. */
    uint32_t event_record_flags;
    /* Event Record Handle; unique in its log, never 0. Offset 14h, 2 bytes. */
    uint16_t event_record_handle;
    /* Related Event Record Handle; 0 means none. Offset 16h, 2 bytes. */
    uint16_t related_event_record_handle;
    /* Event Record Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; 0 if the clock was never set. Offset
     * 18h, 8 bytes. */
    uint64_t event_record_timestamp;
    /* Maintenance Operation Class; 0 means none. Offset 20h, 1 byte. From 3.0. */
    uint8_t maintenance_operation_class;
    /* Maintenance Operation Subclass; valid with its flag. Offset 21h, 1 byte. From 3.1. */
    uint8_t maintenance_operation_subclass;
    /* LD-ID; valid with its flag. Offset 22h, 2 bytes. From 3.2. */
    uint16_t ld_id;
    /* Head ID; valid with its flag. Offset 24h, 1 byte. From 3.2. */
    uint8_t head_id;
    /* Reserved. Offset 25h, 11 bytes. */
    uint8_t reserved_25[11];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_header_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_header *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_header_encode(
    const struct cxlwire_event_record_header *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_DYNAMIC_CAPACITY_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_DYNAMIC_CAPACITY \
    { 0xCA, 0x95, 0xAF, 0xA7, 0xF1, 0x83, 0x40, 0x18, 0x8C, 0x2F, 0x95, 0x26, 0x8E, 0x10, 0x1A, 0x2A }
/* Dynamic Capacity Event Record, 80h bytes, from 3.0. Key "event-record.dynamic-capacity"; 3.0 §8.2.9.2.1.5, 3.1
 * §8.2.9.2.1.6, 3.2 §8.2.10.2.1.6. */
struct cxlwire_event_record_dynamic_capacity {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Dynamic Capacity Event Type, enum cxlwire_dynamic_capacity_event_type. Offset 30h, 1 byte. */
    uint8_t event_type;
    /* Validity Flags, CXLWIRE_DYNAMIC_CAPACITY_VALIDITY_FLAGS_ bits. Offset 31h, 1 byte. From 3.1. */
    uint8_t validity_flags;
    /* Host ID; for events to the fabric manager. Offset 32h, 2 bytes. */
    uint16_t host_id;
    /* Updated Region Index; for Region Configuration Updated. Offset 34h, 1 byte. */
    uint8_t updated_region_index;
    /* Flags, CXLWIRE_DYNAMIC_CAPACITY_EVENT_FLAGS_ bits. Offset 35h, 1 byte. From 3.0E. */
    uint8_t flags;
    /* Reserved. Offset 36h, 2 bytes. */
    uint8_t reserved_36[2];
    /* Dynamic Capacity Extent. Offset 38h, 40 bytes. */
    struct cxlwire_dc_extent extent;
    /* Reserved. Offset 60h, 24 bytes. */
    uint8_t reserved_60[24];
    /* Number of Available Extents; valid with its flag. Offset 78h, 4 bytes. From 3.1. */
    uint32_t number_of_available_extents;
    /* Number of Available Tags; valid with its flag. Offset 7Ch, 4 bytes. From 3.1. */
    uint32_t number_of_available_tags;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_dynamic_capacity_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_dynamic_capacity *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_dynamic_capacity_encode(
    const struct cxlwire_event_record_dynamic_capacity *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_GET_EVENT_RECORDS_REQUEST_SIZE 0x1
/* Get Event Records Request, 01h bytes. Key "events.get-event-records.request"; 3.0 §8.2.9.2.2, 3.2 §8.2.10.2.2. */
struct cxlwire_events_get_event_records_request {
    /* Event Log, enum cxlwire_event_log. Offset 00h, 1 byte. */
    uint8_t event_log;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_events_get_event_records_request_decode(
    const void *bytes, size_t size, struct cxlwire_events_get_event_records_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_events_get_event_records_request_encode(
    const struct cxlwire_events_get_event_records_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_SIZE 0x80
/* Event Record, 80h bytes. Key "event-record"; 3.0 §8.2.9.2.1, 3.2 §8.2.10.2.1. */
struct cxlwire_event_record {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Event Record Data. Offset 30h, 80 bytes. */
    uint8_t data[80];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_decode(
    const void *bytes, size_t size, struct cxlwire_event_record *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_encode(
    const struct cxlwire_event_record *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

/* Several of these, one behind the other, inside the payload that was decoded. */
struct cxlwire_event_record_list {
    const uint8_t *bytes;
    size_t count;
};
/* Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE. */
enum cxlwire_status cxlwire_event_record_list_get(
    const struct cxlwire_event_record_list *list, size_t index, struct cxlwire_event_record *out, struct cxlwire_error *error);

/* What the identifier says the structure is; the decoder of that structure takes the same bytes. */
enum cxlwire_event_record_kind {
    CXLWIRE_EVENT_RECORD_KIND_VENDOR_SPECIFIC = 0,
    CXLWIRE_EVENT_RECORD_KIND_GENERAL_MEDIA = 1,
    CXLWIRE_EVENT_RECORD_KIND_DRAM = 2,
    CXLWIRE_EVENT_RECORD_KIND_MEMORY_MODULE = 3,
    CXLWIRE_EVENT_RECORD_KIND_MEMORY_SPARING = 4,
    CXLWIRE_EVENT_RECORD_KIND_PHYSICAL_SWITCH = 5,
    CXLWIRE_EVENT_RECORD_KIND_VIRTUAL_SWITCH = 6,
    CXLWIRE_EVENT_RECORD_KIND_MLD_PORT = 7,
    CXLWIRE_EVENT_RECORD_KIND_DYNAMIC_CAPACITY = 8
};
enum cxlwire_status cxlwire_event_record_kind(
    const void *bytes, size_t size, enum cxlwire_event_record_kind *out, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_GET_EVENT_RECORDS_RESPONSE_SIZE 0x20
/* Get Event Records Response, at least 20h bytes. Key "events.get-event-records.response"; 3.0 §8.2.9.2.2, 3.2
 * §8.2.10.2.2. */
struct cxlwire_events_get_event_records_response {
    /* Flags, CXLWIRE_GET_EVENT_RECORDS_FLAGS_ bits. Offset 00h, 1 byte. */
    uint8_t flags;
    /* Reserved. Offset 01h, 1 byte. */
    uint8_t reserved_01;
    /* Overflow Error Count; valid with the Overflow flag; 0 means no count is kept; saturates. Offset 02h, 2
     * bytes. */
    uint16_t overflow_error_count;
    /* First Overflow Event Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; valid with the Overflow flag.
     * Offset 04h, 8 bytes. */
    uint64_t first_overflow_event_timestamp;
    /* Last Overflow Event Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; valid with the Overflow flag.
     * Offset 0Ch, 8 bytes. */
    uint64_t last_overflow_event_timestamp;
    /* Event Record Count. Offset 14h, 2 bytes. */
    uint16_t event_record_count;
    /* Reserved. Offset 16h, 10 bytes. */
    uint8_t reserved_16[10];
    /* Event Records, from 20h, 80h bytes each; event_record_count counts them on the wire. */
    struct cxlwire_event_record_list event_records;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_events_get_event_records_response_decode(
    const void *bytes, size_t size, struct cxlwire_events_get_event_records_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_events_get_event_records_response_encode(
    const struct cxlwire_events_get_event_records_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_CLEAR_EVENT_RECORDS_REQUEST_SIZE 0x6
/* Clear Event Records Request, at least 06h bytes. Key "events.clear-event-records.request"; 3.0 §8.2.9.2.3, 3.2
 * §8.2.10.2.3. */
struct cxlwire_events_clear_event_records_request {
    /* Event Log, enum cxlwire_event_log. Offset 00h, 1 byte. */
    uint8_t event_log;
    /* Clear Event Flags, CXLWIRE_CLEAR_EVENT_FLAGS_ bits. Offset 01h, 1 byte. */
    uint8_t clear_event_flags;
    /* Number of Event Record Handles; 0 with Clear All Events. Offset 02h, 1 byte. */
    uint8_t number_of_event_record_handles;
    /* Reserved. Offset 03h, 3 bytes. */
    uint8_t reserved_03[3];
    /* Event Record Handles, from 06h, 02h bytes each; number_of_event_record_handles counts them on the wire. */
    struct cxlwire_uint16_list event_record_handles;
    /* What follows the bytes that the layout describes; mostly empty. */
    struct cxlwire_bytes trailing;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_COUNT_EXCEEDS_PAYLOAD, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error`
 * may be null. */
enum cxlwire_status cxlwire_events_clear_event_records_request_decode(
    const void *bytes, size_t size, struct cxlwire_events_clear_event_records_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given, lists and opaque parts as the bytes they point to, which may stand in their place in `bytes`
 * already but not elsewhere in it. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_events_clear_event_records_request_encode(
    const struct cxlwire_events_clear_event_records_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_GET_EVENT_INTERRUPT_POLICY_RESPONSE_SIZE 0x5
#define CXLWIRE_EVENTS_GET_EVENT_INTERRUPT_POLICY_RESPONSE_MINIMUM_SIZE 0x4
/* Get Event Interrupt Policy Response, at least 04h bytes. Key "events.get-event-interrupt-policy.response"; 3.0
 * §8.2.9.2.4, 3.2 §8.2.10.2.4. */
struct cxlwire_events_get_event_interrupt_policy_response {
    /* Informational Event Log Interrupt Settings, CXLWIRE_EVENT_INTERRUPT_SETTINGS_ bits. Offset 00h, 1 byte. */
    uint8_t informational;
    /* Warning Event Log Interrupt Settings, CXLWIRE_EVENT_INTERRUPT_SETTINGS_ bits. Offset 01h, 1 byte. */
    uint8_t warning;
    /* Failure Event Log Interrupt Settings, CXLWIRE_EVENT_INTERRUPT_SETTINGS_ bits. Offset 02h, 1 byte. */
    uint8_t failure;
    /* Fatal Event Log Interrupt Settings, CXLWIRE_EVENT_INTERRUPT_SETTINGS_ bits. Offset 03h, 1 byte. */
    uint8_t fatal;
    /* Dynamic Capacity Event Log Interrupt Settings, CXLWIRE_EVENT_INTERRUPT_SETTINGS_ bits. Offset 04h, 1 byte.
     * From 3.0. */
    uint8_t dynamic_capacity;
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_events_get_event_interrupt_policy_response_decode(
    const void *bytes, size_t size, struct cxlwire_events_get_event_interrupt_policy_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_FIXED_SIZE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_events_get_event_interrupt_policy_response_encode(
    const struct cxlwire_events_get_event_interrupt_policy_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_SET_EVENT_INTERRUPT_POLICY_REQUEST_SIZE 0x5
#define CXLWIRE_EVENTS_SET_EVENT_INTERRUPT_POLICY_REQUEST_MINIMUM_SIZE 0x4
/* Set Event Interrupt Policy Request, at least 04h bytes. Key "events.set-event-interrupt-policy.request"; 3.0
 * §8.2.9.2.5, 3.2 §8.2.10.2.5. */
struct cxlwire_events_set_event_interrupt_policy_request {
    /* Informational Event Log Interrupt Settings, CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_ bits. Offset 00h, 1
     * byte. */
    uint8_t informational;
    /* Warning Event Log Interrupt Settings, CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_ bits. Offset 01h, 1 byte. */
    uint8_t warning;
    /* Failure Event Log Interrupt Settings, CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_ bits. Offset 02h, 1 byte. */
    uint8_t failure;
    /* Fatal Event Log Interrupt Settings, CXLWIRE_SET_EVENT_INTERRUPT_SETTINGS_ bits. Offset 03h, 1 byte. */
    uint8_t fatal;
    /* Dynamic Capacity Event Log Interrupt Settings, CXLWIRE_SET_DYNAMIC_CAPACITY_EVENT_INTERRUPT_SETTINGS_
     * bits; absent means 0. Offset 04h, 1 byte. From 3.0. */
    uint8_t dynamic_capacity;
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_events_set_event_interrupt_policy_request_decode(
    const void *bytes, size_t size, struct cxlwire_events_set_event_interrupt_policy_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_FIXED_SIZE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_events_set_event_interrupt_policy_request_encode(
    const struct cxlwire_events_set_event_interrupt_policy_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_GET_MCTP_EVENT_INTERRUPT_POLICY_RESPONSE_SIZE 0x2
/* Get MCTP Event Interrupt Policy Response, 02h bytes. Key "events.get-mctp-event-interrupt-policy.response";
 * 3.0 §8.2.9.2.6, 3.2 §8.2.10.2.6. */
struct cxlwire_events_get_mctp_event_interrupt_policy_response {
    /* Event Interrupt Settings, CXLWIRE_EVENT_NOTIFICATION_ bits. Offset 00h, 2 bytes. */
    uint16_t events;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_events_get_mctp_event_interrupt_policy_response_decode(
    const void *bytes, size_t size, struct cxlwire_events_get_mctp_event_interrupt_policy_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_events_get_mctp_event_interrupt_policy_response_encode(
    const struct cxlwire_events_get_mctp_event_interrupt_policy_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_SET_MCTP_EVENT_INTERRUPT_POLICY_REQUEST_SIZE 0x2
/* Set MCTP Event Interrupt Policy Request, 02h bytes. Key "events.set-mctp-event-interrupt-policy.request"; 3.0
 * §8.2.9.2.7, 3.2 §8.2.10.2.7. */
struct cxlwire_events_set_mctp_event_interrupt_policy_request {
    /* Event Interrupt Settings, CXLWIRE_EVENT_NOTIFICATION_ bits. Offset 00h, 2 bytes. */
    uint16_t events;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_events_set_mctp_event_interrupt_policy_request_decode(
    const void *bytes, size_t size, struct cxlwire_events_set_mctp_event_interrupt_policy_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_events_set_mctp_event_interrupt_policy_request_encode(
    const struct cxlwire_events_set_mctp_event_interrupt_policy_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_SET_MCTP_EVENT_INTERRUPT_POLICY_RESPONSE_SIZE 0x2
#define CXLWIRE_EVENTS_SET_MCTP_EVENT_INTERRUPT_POLICY_RESPONSE_MINIMUM_SIZE 0x0
/* Set MCTP Event Interrupt Policy Response, at least 00h bytes. Key
 * "events.set-mctp-event-interrupt-policy.response"; 3.0 §8.2.9.2.7, 3.2 §8.2.10.2.7. */
struct cxlwire_events_set_mctp_event_interrupt_policy_response {
    /* Event Interrupt Settings, CXLWIRE_EVENT_NOTIFICATION_ bits. Offset 00h, 2 bytes. */
    uint16_t events;
    /* Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many. */
    uint32_t fixed_size;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_events_set_mctp_event_interrupt_policy_response_decode(
    const void *bytes, size_t size, struct cxlwire_events_set_mctp_event_interrupt_policy_response *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_FIXED_SIZE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_events_set_mctp_event_interrupt_policy_response_encode(
    const struct cxlwire_events_set_mctp_event_interrupt_policy_response *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENTS_EVENT_NOTIFICATION_REQUEST_SIZE 0x2
/* Event Notification Request, 02h bytes. Key "events.event-notification.request"; 3.0 §8.2.9.2.8, 3.2
 * §8.2.10.2.8. */
struct cxlwire_events_event_notification_request {
    /* Event, CXLWIRE_EVENT_NOTIFICATION_ bits. Offset 00h, 2 bytes. */
    uint16_t event;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_events_event_notification_request_decode(
    const void *bytes, size_t size, struct cxlwire_events_event_notification_request *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_events_event_notification_request_encode(
    const struct cxlwire_events_event_notification_request *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_VENDOR_SPECIFIC_SIZE 0x80
/* Vendor Specific Event Record, 80h bytes. Key "event-record.vendor-specific"; 3.0 §8.2.9.2.1.4, 3.1
 * §8.2.9.2.1.5, 3.2 §8.2.10.2.1.5. */
struct cxlwire_event_record_vendor_specific {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Vendor Specific Event Data. Offset 30h, 80 bytes. */
    uint8_t vendor_specific_data[80];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_vendor_specific_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_vendor_specific *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_vendor_specific_encode(
    const struct cxlwire_event_record_vendor_specific *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_PHYSICAL_SWITCH_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_PHYSICAL_SWITCH \
    { 0x77, 0xCF, 0x92, 0x71, 0x9C, 0x2, 0x47, 0xB, 0x9F, 0xE4, 0xBC, 0x7B, 0x75, 0xF2, 0xDA, 0x97 }
/* Physical Switch Event Record, 80h bytes. Key "event-record.physical-switch"; 3.0 §7.6.8.1. */
struct cxlwire_event_record_physical_switch {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Physical Port ID. Offset 30h, 1 byte. */
    uint8_t ppb_id;
    /* Event Type, enum cxlwire_physical_switch_event_type. Offset 31h, 1 byte. */
    uint8_t event_type;
    /* Slot Status Register. Offset 32h, 2 bytes. */
    uint16_t slot_status;
    /* Reserved. Offset 34h, 1 byte. */
    uint8_t reserved_34;
    /* Current Port Configuration State, CXLWIRE_PORT_CONFIGURATION_STATE_BYTE_ bits. Offset 35h, 1 byte. */
    uint8_t current_port_configuration_state;
    /* Connected Device Mode, CXLWIRE_CONNECTED_DEVICE_MODE_BYTE_ bits. Offset 36h, 1 byte. */
    uint8_t connected_device_mode;
    /* Reserved. Offset 37h, 1 byte. */
    uint8_t reserved_37;
    /* Connected Device Type, enum cxlwire_connected_device_type. Offset 38h, 1 byte. */
    uint8_t connected_device_type;
    /* Supported CXL Modes. Offset 39h, 1 byte. */
    uint8_t supported_cxl_modes;
    /* Maximum Link Width, CXLWIRE_LINK_WIDTH_ bits. Offset 3Ah, 1 byte. */
    uint8_t maximum_link_width;
    /* Negotiated Link Width, CXLWIRE_LINK_WIDTH_ bits. Offset 3Bh, 1 byte. */
    uint8_t negotiated_link_width;
    /* Supported Link Speeds Vector, CXLWIRE_LINK_SPEED_ bits. Offset 3Ch, 1 byte. */
    uint8_t supported_link_speeds_vector;
    /* Maximum Link Speed, CXLWIRE_LINK_SPEED_ bits. Offset 3Dh, 1 byte. */
    uint8_t maximum_link_speed;
    /* Current Link Speed, CXLWIRE_LINK_SPEED_ bits. Offset 3Eh, 1 byte. */
    uint8_t current_link_speed;
    /* LTSSM State, enum cxlwire_ltssm_state. Offset 3Fh, 1 byte. */
    uint8_t ltssm_state;
    /* First Negotiated Lane Number. Offset 40h, 1 byte. */
    uint8_t first_negotiated_lane_number;
    /* Link State Flags, CXLWIRE_LINK_STATE_FLAGS_ bits. Offset 41h, 2 bytes. */
    uint16_t link_state_flags;
    /* Reserved. Offset 43h, 61 bytes. */
    uint8_t reserved_43[61];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_physical_switch_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_physical_switch *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_physical_switch_encode(
    const struct cxlwire_event_record_physical_switch *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_VIRTUAL_SWITCH_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_VIRTUAL_SWITCH \
    { 0x40, 0xD2, 0x64, 0x25, 0x33, 0x96, 0x4C, 0x4D, 0xA5, 0xDA, 0x3D, 0x47, 0x26, 0x3A, 0xF4, 0x25 }
/* Virtual Switch Event Record, 80h bytes. Key "event-record.virtual-switch"; 3.0 §7.6.8.2. */
struct cxlwire_event_record_virtual_switch {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* VCS ID. Offset 30h, 1 byte. */
    uint8_t vcs_id;
    /* vPPB ID. Offset 31h, 1 byte. */
    uint8_t vppb_id;
    /* Event Type, enum cxlwire_virtual_switch_event_type. Offset 32h, 1 byte. */
    uint8_t event_type;
    /* vPPB Binding Status. Offset 33h, 1 byte. */
    uint8_t vppb_binding_status;
    /* vPPB Port ID. Offset 34h, 1 byte. */
    uint8_t vppb_port_id;
    /* vPPB LD ID. Offset 35h, 1 byte. */
    uint8_t vppb_ldid;
    /* Link Control Register. Offset 36h, 2 bytes. */
    uint16_t link_control;
    /* Slot Control Register. Offset 38h, 2 bytes. */
    uint16_t slot_control;
    /* Reserved. Offset 3Ah, 70 bytes. */
    uint8_t reserved_3a[70];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_virtual_switch_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_virtual_switch *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_virtual_switch_encode(
    const struct cxlwire_event_record_virtual_switch *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_MLD_PORT_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_MLD_PORT \
    { 0x8D, 0xC4, 0x43, 0x63, 0xC, 0x96, 0x47, 0x10, 0xB7, 0xBF, 0x4, 0xBB, 0x99, 0x53, 0x4C, 0x3F }
/* MLD Port Event Record, 80h bytes. Key "event-record.mld-port"; 3.0 §7.6.8.3. */
struct cxlwire_event_record_mld_port {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Event Type, enum cxlwire_mld_port_event_type. Offset 30h, 1 byte. */
    uint8_t event_type;
    /* Port ID. Offset 31h, 1 byte. */
    uint8_t port_id;
    /* Reserved. Offset 32h, 2 bytes. */
    uint8_t reserved_32[2];
    /* Error Message. Offset 34h, 8 bytes. */
    uint8_t error_message[8];
    /* Reserved. Offset 3Ch, 68 bytes. */
    uint8_t reserved_3c[68];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_mld_port_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_mld_port *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_mld_port_encode(
    const struct cxlwire_event_record_mld_port *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_GENERAL_MEDIA_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_GENERAL_MEDIA \
    { 0xFB, 0xCD, 0xA, 0x77, 0xC2, 0x60, 0x41, 0x7F, 0x85, 0xA9, 0x8, 0x8B, 0x16, 0x21, 0xEB, 0xA6 }
/* General Media Event Record, 80h bytes. Key "event-record.general-media"; 3.0 §8.2.9.2.1.1, 3.2 §8.2.10.2.1.1. */
struct cxlwire_event_record_general_media {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Physical Address, an address in bytes, CXLWIRE_MEDIA_PHYSICAL_ADDRESS_ bits. Offset 30h, 8 bytes. */
    uint64_t physical_address;
    /* Memory Event Descriptor, CXLWIRE_MEMORY_EVENT_DESCRIPTOR_ bits. Offset 38h, 1 byte. */
    uint8_t memory_event_descriptor;
    /* Memory Event Type, enum cxlwire_general_media_event_type. Offset 39h, 1 byte. */
    uint8_t memory_event_type;
    /* Transaction Type, enum cxlwire_transaction_type. Offset 3Ah, 1 byte. */
    uint8_t transaction_type;
    /* Validity Flags, CXLWIRE_GENERAL_MEDIA_VALIDITY_FLAGS_ bits. Offset 3Bh, 2 bytes. */
    uint16_t validity_flags;
    /* Channel; valid with its flag. Offset 3Dh, 1 byte. */
    uint8_t channel;
    /* Rank; valid with its flag. Offset 3Eh, 1 byte. */
    uint8_t rank;
    /* Device; a bitmask; valid with its flag. Offset 3Fh, 3 bytes. */
    uint32_t device;
    /* Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
     * 42h, 16 bytes. */
    uint8_t component_identifier[16];
    /* Advanced Programmable CME Threshold Event Flags, CXLWIRE_CME_THRESHOLD_EVENT_FLAGS_ bits. Offset 52h, 1
     * byte. From 3.1. */
    uint8_t cme_threshold_event_flags;
    /* Corrected Memory Error Count at Event. Offset 53h, 3 bytes. From 3.1. */
    uint32_t corrected_memory_error_count;
    /* Memory Event Sub-Type, enum cxlwire_memory_event_sub_type; for data path errors. Offset 56h, 1 byte. From
     * 3.1. */
    uint8_t memory_event_sub_type;
    /* Reserved. Offset 57h, 41 bytes. */
    uint8_t reserved_57[41];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_general_media_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_general_media *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_general_media_encode(
    const struct cxlwire_event_record_general_media *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_DRAM_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_DRAM \
    { 0x60, 0x1D, 0xCB, 0xB3, 0x9C, 0x6, 0x4E, 0xAB, 0xB8, 0xAF, 0x4E, 0x9B, 0xFB, 0x5C, 0x96, 0x24 }
/* DRAM Event Record, 80h bytes. Key "event-record.dram"; 3.0 §8.2.9.2.1.2, 3.2 §8.2.10.2.1.2. */
struct cxlwire_event_record_dram {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Physical Address, an address in bytes, CXLWIRE_MEDIA_PHYSICAL_ADDRESS_ bits. Offset 30h, 8 bytes. */
    uint64_t physical_address;
    /* Memory Event Descriptor, CXLWIRE_MEMORY_EVENT_DESCRIPTOR_ bits. Offset 38h, 1 byte. */
    uint8_t memory_event_descriptor;
    /* Memory Event Type, enum cxlwire_dram_event_type. Offset 39h, 1 byte. */
    uint8_t memory_event_type;
    /* Transaction Type, enum cxlwire_transaction_type. Offset 3Ah, 1 byte. */
    uint8_t transaction_type;
    /* Validity Flags, CXLWIRE_DRAM_VALIDITY_FLAGS_ bits. Offset 3Bh, 2 bytes. */
    uint16_t validity_flags;
    /* Channel; valid with its flag. Offset 3Dh, 1 byte. */
    uint8_t channel;
    /* Rank; valid with its flag. Offset 3Eh, 1 byte. */
    uint8_t rank;
    /* Nibble Mask; valid with its flag. Offset 3Fh, 3 bytes. */
    uint32_t nibble_mask;
    /* Bank Group; valid with its flag. Offset 42h, 1 byte. */
    uint8_t bank_group;
    /* Bank; valid with its flag. Offset 43h, 1 byte. */
    uint8_t bank;
    /* Row; valid with its flag. Offset 44h, 3 bytes. */
    uint32_t row;
    /* Column; valid with its flag. Offset 47h, 2 bytes. */
    uint16_t column;
    /* Correction Mask; valid with its flag. Offset 49h, 32 bytes. */
    uint64_t correction_mask[4];
    /* Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
     * 69h, 16 bytes. From 3.1. */
    uint8_t component_identifier[16];
    /* Sub-Channel; valid with its flag. Offset 79h, 1 byte. From 3.1. */
    uint8_t sub_channel;
    /* Advanced Programmable CME Threshold Event Flags, CXLWIRE_CME_THRESHOLD_EVENT_FLAGS_ bits. Offset 7Ah, 1
     * byte. From 3.1. */
    uint8_t cme_threshold_event_flags;
    /* Corrected Volatile Memory Error Count at Event. Offset 7Bh, 3 bytes. From 3.1. */
    uint32_t corrected_volatile_memory_error_count;
    /* Memory Event Sub-Type, enum cxlwire_memory_event_sub_type; for data path errors. Offset 7Eh, 1 byte. From
     * 3.1. */
    uint8_t memory_event_sub_type;
    /* Reserved. Offset 7Fh, 1 byte. */
    uint8_t reserved_7f;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_dram_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_dram *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_dram_encode(
    const struct cxlwire_event_record_dram *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_DEVICE_HEALTH_INFORMATION_SIZE 0x12
/* Device Health Information, 12h bytes. Key "event-record.device-health-information"; 3.0 §8.2.9.2.1.3, 3.2
 * §8.2.10.2.1.3. */
struct cxlwire_event_record_device_health_information {
    /* Health Status, CXLWIRE_HEALTH_STATUS_ bits. Offset 00h, 1 byte. */
    uint8_t health_status;
    /* Media Status, enum cxlwire_media_status. Offset 01h, 1 byte. */
    uint8_t media_status;
    /* Additional Status, CXLWIRE_ADDITIONAL_STATUS_ bits. Offset 02h, 1 byte. */
    uint8_t additional_status;
    /* Life Used, in percent. Offset 03h, 1 byte. */
    uint8_t life_used;
    /* Device Temperature, in degrees Celsius. Offset 04h, 2 bytes. */
    int16_t device_temperature;
    /* Dirty Shutdown Count. Offset 06h, 4 bytes. */
    uint32_t dirty_shutdown_count;
    /* Corrected Volatile Error Count. Offset 0Ah, 4 bytes. */
    uint32_t corrected_volatile_error_count;
    /* Corrected Persistent Error Count. Offset 0Eh, 4 bytes. */
    uint32_t corrected_persistent_error_count;
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_device_health_information_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_device_health_information *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_event_record_device_health_information_encode(
    const struct cxlwire_event_record_device_health_information *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_MEMORY_MODULE_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_MEMORY_MODULE \
    { 0xFE, 0x92, 0x74, 0x75, 0xDD, 0x59, 0x43, 0x39, 0xA5, 0x86, 0x79, 0xBA, 0xB1, 0x13, 0xB7, 0x74 }
/* Memory Module Event Record, 80h bytes. Key "event-record.memory-module"; 3.0 §8.2.9.2.1.3, 3.2 §8.2.10.2.1.3. */
struct cxlwire_event_record_memory_module {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Device Event Type, enum cxlwire_memory_module_event_type. Offset 30h, 1 byte. */
    uint8_t device_event_type;
    /* Device Health Information. Offset 31h, 18 bytes. */
    struct cxlwire_event_record_device_health_information device_health_information;
    /* Validity Flags, CXLWIRE_MEMORY_MODULE_VALIDITY_FLAGS_ bits. Offset 43h, 2 bytes. From 3.1. */
    uint16_t validity_flags;
    /* Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
     * 45h, 16 bytes. From 3.1. */
    uint8_t component_identifier[16];
    /* Device Event Sub-Type, enum cxlwire_memory_module_event_sub_type; for memory media FRU errors. Offset 55h,
     * 1 byte. From 3.1. */
    uint8_t device_event_sub_type;
    /* Reserved. Offset 56h, 42 bytes. */
    uint8_t reserved_56[42];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_memory_module_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_memory_module *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_memory_module_encode(
    const struct cxlwire_event_record_memory_module *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_EVENT_RECORD_MEMORY_SPARING_SIZE 0x80
#define CXLWIRE_UUID_EVENT_RECORD_MEMORY_SPARING \
    { 0xE7, 0x1F, 0x3A, 0x40, 0x2D, 0x29, 0x40, 0x92, 0x8A, 0x39, 0x4D, 0x1C, 0x96, 0x6C, 0x7C, 0x65 }
/* Memory Sparing Event Record, 80h bytes, from 3.1. Key "event-record.memory-sparing"; 3.1 §8.2.9.2.1.4, 3.2
 * §8.2.10.2.1.4. */
struct cxlwire_event_record_memory_sparing {
    /* Event Record Header. Offset 00h, 48 bytes. */
    struct cxlwire_event_record_header header;
    /* Maintenance Operation Class. Offset 30h, 1 byte. */
    uint8_t sparing_maintenance_operation_class;
    /* Maintenance Operation Subclass. Offset 31h, 1 byte. */
    uint8_t sparing_maintenance_operation_subclass;
    /* Flags, CXLWIRE_MEMORY_SPARING_FLAGS_ bits. Offset 32h, 1 byte. */
    uint8_t flags;
    /* Result, enum cxlwire_memory_sparing_result. Offset 33h, 1 byte. */
    uint8_t result;
    /* Validity Flags, CXLWIRE_MEMORY_SPARING_VALIDITY_FLAGS_ bits. Offset 34h, 2 bytes. */
    uint16_t validity_flags;
    /* Reserved. Offset 36h, 6 bytes. */
    uint8_t reserved_36[6];
    /* Spare Resources Available; valid with the result Success. Offset 3Ch, 2 bytes. */
    uint16_t spare_resources_available;
    /* Channel; valid with its flag. Offset 3Eh, 1 byte. */
    uint8_t channel;
    /* Rank; valid with its flag. Offset 3Fh, 1 byte. */
    uint8_t rank;
    /* Nibble Mask; valid with its flag. Offset 40h, 3 bytes. */
    uint32_t nibble_mask;
    /* Bank Group; valid with its flag. Offset 43h, 1 byte. */
    uint8_t bank_group;
    /* Bank; valid with its flag. Offset 44h, 1 byte. */
    uint8_t bank;
    /* Row; valid with its flag. Offset 45h, 3 bytes. */
    uint32_t row;
    /* Column; valid with its flag. Offset 48h, 2 bytes. */
    uint16_t column;
    /* Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
     * 4Ah, 16 bytes. */
    uint8_t component_identifier[16];
    /* Sub-Channel; valid with its flag. Offset 5Ah, 1 byte. */
    uint8_t sub_channel;
    /* Reserved. Offset 5Bh, 37 bytes. */
    uint8_t reserved_5b[37];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_event_record_memory_sparing_decode(
    const void *bytes, size_t size, struct cxlwire_event_record_memory_sparing *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_VALUE_TOO_LARGE, CXLWIRE_NULL_ARGUMENT,
 * CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null. */
enum cxlwire_status cxlwire_event_record_memory_sparing_encode(
    const struct cxlwire_event_record_memory_sparing *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#define CXLWIRE_COMPONENT_IDENTIFIER_SIZE 0x10
/* Formatted Component Identifier, 10h bytes, from 3.1. Key "component-identifier"; 3.1 §8.2.9.2.1, 3.2
 * §8.2.10.2.1. */
struct cxlwire_component_identifier {
    /* Validity, CXLWIRE_COMPONENT_IDENTIFIER_VALIDITY_ bits. Offset 00h, 1 byte. */
    uint8_t validity;
    /* PLDM Entity Identification Information. Offset 01h, 6 bytes. */
    uint8_t pldm_entity_id[6];
    /* PLDM Resource ID. Offset 07h, 4 bytes. */
    uint8_t pldm_resource_id[4];
    /* Reserved. Offset 0Bh, 5 bytes. */
    uint8_t reserved_0b[5];
};

/* Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED,
 * CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null. */
enum cxlwire_status cxlwire_component_identifier_decode(
    const void *bytes, size_t size, struct cxlwire_component_identifier *out, struct cxlwire_error *error);
/* Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as
 * they are given. Errors: CXLWIRE_BUFFER_TOO_SMALL, CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and
 * `error` may be null. */
enum cxlwire_status cxlwire_component_identifier_encode(
    const struct cxlwire_component_identifier *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);

#ifdef __cplusplus
}
#endif

#endif
