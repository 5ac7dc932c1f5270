/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */
/* Mailbox. Include <cxlwire.h>. */
#ifndef CXLWIRE_GENERATED_MAILBOX_H
#define CXLWIRE_GENERATED_MAILBOX_H

/* Mailbox Type, 4 bits. Values without a name are reserved. */
enum cxlwire_mailbox_type {
    CXLWIRE_MAILBOX_TYPE_INFERRED = 0x0, /* Inferred from the PCI class code */
    CXLWIRE_MAILBOX_TYPE_MEMORY_DEVICE = 0x1, /* Memory device commands */
    CXLWIRE_MAILBOX_TYPE_FM_API = 0x2 /* FM-API commands, from 3.0 */
};

/* Media State, 2 bits. Values without a name are reserved. */
enum cxlwire_media_state {
    CXLWIRE_MEDIA_STATE_NOT_READY = 0x0, /* Not Ready */
    CXLWIRE_MEDIA_STATE_READY = 0x1, /* Ready */
    CXLWIRE_MEDIA_STATE_ERROR = 0x2, /* Error */
    CXLWIRE_MEDIA_STATE_DISABLED = 0x3 /* Disabled */
};

/* Reset Needed, 3 bits. Values without a name are reserved. */
enum cxlwire_reset_needed {
    CXLWIRE_RESET_NEEDED_NONE = 0x0, /* Not needed */
    CXLWIRE_RESET_NEEDED_COLD = 0x1, /* Cold Reset */
    CXLWIRE_RESET_NEEDED_WARM = 0x2, /* Warm Reset */
    CXLWIRE_RESET_NEEDED_HOT = 0x3, /* Hot Reset */
    CXLWIRE_RESET_NEEDED_CXL = 0x4 /* CXL Reset */
};

/* Command Return Code, 16 bits. Values without a name are reserved. */
enum cxlwire_return_code {
    CXLWIRE_RETURN_CODE_SUCCESS = 0x0, /* Success */
    CXLWIRE_RETURN_CODE_BACKGROUND_COMMAND_STARTED = 0x1, /* Background Command Started */
    CXLWIRE_RETURN_CODE_INVALID_INPUT = 0x2, /* Invalid Input */
    CXLWIRE_RETURN_CODE_UNSUPPORTED = 0x3, /* Unsupported */
    CXLWIRE_RETURN_CODE_INTERNAL_ERROR = 0x4, /* Internal Error */
    CXLWIRE_RETURN_CODE_RETRY_REQUIRED = 0x5, /* Retry Required */
    CXLWIRE_RETURN_CODE_BUSY = 0x6, /* Busy */
    CXLWIRE_RETURN_CODE_MEDIA_DISABLED = 0x7, /* Media Disabled */
    CXLWIRE_RETURN_CODE_FIRMWARE_TRANSFER_IN_PROGRESS = 0x8, /* FW Transfer in Progress */
    CXLWIRE_RETURN_CODE_FIRMWARE_TRANSFER_OUT_OF_ORDER = 0x9, /* FW Transfer Out of Order */
    CXLWIRE_RETURN_CODE_FIRMWARE_VERIFICATION_FAILED = 0xA, /* FW Verification Failed */
    CXLWIRE_RETURN_CODE_INVALID_SLOT = 0xB, /* Invalid Slot */
    CXLWIRE_RETURN_CODE_ACTIVATION_FAILED_FIRMWARE_ROLLED_BACK = 0xC, /* Activation Failed, FW Rolled Back */
    CXLWIRE_RETURN_CODE_ACTIVATION_FAILED_COLD_RESET_REQUIRED = 0xD, /* Activation Failed, Cold Reset Required */
    CXLWIRE_RETURN_CODE_INVALID_HANDLE = 0xE, /* Invalid Handle */
    CXLWIRE_RETURN_CODE_INVALID_PHYSICAL_ADDRESS = 0xF, /* Invalid Physical Address */
    CXLWIRE_RETURN_CODE_INJECT_POISON_LIMIT_REACHED = 0x10, /* Inject Poison Limit Reached */
    CXLWIRE_RETURN_CODE_PERMANENT_MEDIA_FAILURE = 0x11, /* Permanent Media Failure */
    CXLWIRE_RETURN_CODE_ABORTED = 0x12, /* Aborted */
    CXLWIRE_RETURN_CODE_INVALID_SECURITY_STATE = 0x13, /* Invalid Security State */
    CXLWIRE_RETURN_CODE_INCORRECT_PASSPHRASE = 0x14, /* Incorrect Passphrase */
    CXLWIRE_RETURN_CODE_UNSUPPORTED_MAILBOX_OR_CCI = 0x15, /* Unsupported Mailbox or CCI */
    CXLWIRE_RETURN_CODE_INVALID_PAYLOAD_LENGTH = 0x16, /* Invalid Payload Length */
    CXLWIRE_RETURN_CODE_INVALID_LOG = 0x17, /* Invalid Log, from 3.0 */
    CXLWIRE_RETURN_CODE_INTERRUPTED = 0x18, /* Interrupted, from 3.0 */
    CXLWIRE_RETURN_CODE_UNSUPPORTED_FEATURE_VERSION = 0x19, /* Unsupported Feature Version, from 3.0 */
    CXLWIRE_RETURN_CODE_UNSUPPORTED_FEATURE_SELECTION_VALUE = 0x1A, /* Unsupported Feature Selection Value, from 3.0 */
    CXLWIRE_RETURN_CODE_FEATURE_TRANSFER_IN_PROGRESS = 0x1B, /* Feature Transfer in Progress, from 3.0 */
    CXLWIRE_RETURN_CODE_FEATURE_TRANSFER_OUT_OF_ORDER = 0x1C, /* Feature Transfer Out of Order, from 3.0 */
    CXLWIRE_RETURN_CODE_RESOURCES_EXHAUSTED = 0x1D, /* Resources Exhausted, from 3.0 */
    CXLWIRE_RETURN_CODE_INVALID_EXTENT_LIST = 0x1E, /* Invalid Extent List, from 3.0 */
    CXLWIRE_RETURN_CODE_TRANSFER_OUT_OF_ORDER = 0x1F, /* Transfer Out of Order, from 3.1 */
    CXLWIRE_RETURN_CODE_REQUEST_ABORT_NOT_SUPPORTED_BY_BACKGROUND_OPERATION = 0x20 /* Request Abort Not Supported by Background Operation, from 3.1 */
};

/* Mailbox Capabilities Register, 4 bytes. */
#define CXLWIRE_MAILBOX_CAPABILITIES_PAYLOAD_SIZE_MASK UINT32_C(0x1F) /* Payload Size, as n for 2 to the power of n bytes */
#define CXLWIRE_MAILBOX_CAPABILITIES_PAYLOAD_SIZE_SHIFT 0
#define CXLWIRE_MAILBOX_CAPABILITIES_DOORBELL_INTERRUPT_CAPABLE UINT32_C(0x20) /* MB Doorbell Interrupt Capable */
#define CXLWIRE_MAILBOX_CAPABILITIES_BACKGROUND_COMPLETE_INTERRUPT_CAPABLE UINT32_C(0x40) /* Background Command Complete Interrupt Capable */
#define CXLWIRE_MAILBOX_CAPABILITIES_INTERRUPT_MESSAGE_NUMBER_MASK UINT32_C(0x780) /* Interrupt Message Number */
#define CXLWIRE_MAILBOX_CAPABILITIES_INTERRUPT_MESSAGE_NUMBER_SHIFT 7
#define CXLWIRE_MAILBOX_CAPABILITIES_MAILBOX_READY_TIME_MASK UINT32_C(0x7F800) /* Mailbox Ready Time, in seconds */
#define CXLWIRE_MAILBOX_CAPABILITIES_MAILBOX_READY_TIME_SHIFT 11
#define CXLWIRE_MAILBOX_CAPABILITIES_TYPE_MASK UINT32_C(0x780000) /* Type: enum cxlwire_mailbox_type */
#define CXLWIRE_MAILBOX_CAPABILITIES_TYPE_SHIFT 19

/* Mailbox Control Register, 4 bytes. */
#define CXLWIRE_MAILBOX_CONTROL_DOORBELL UINT32_C(0x1) /* Doorbell */
#define CXLWIRE_MAILBOX_CONTROL_DOORBELL_INTERRUPT_ENABLE UINT32_C(0x2) /* MB Doorbell Interrupt Enable */
#define CXLWIRE_MAILBOX_CONTROL_BACKGROUND_COMPLETE_INTERRUPT_ENABLE UINT32_C(0x4) /* Background Command Complete Interrupt Enable */

/* Mailbox Command Register, 8 bytes. */
#define CXLWIRE_MAILBOX_COMMAND_OPCODE_MASK UINT64_C(0xFFFF) /* Command Opcode */
#define CXLWIRE_MAILBOX_COMMAND_OPCODE_SHIFT 0
#define CXLWIRE_MAILBOX_COMMAND_PAYLOAD_LENGTH_MASK UINT64_C(0x1FFFFF0000) /* Payload Length, in bytes */
#define CXLWIRE_MAILBOX_COMMAND_PAYLOAD_LENGTH_SHIFT 16

/* Mailbox Status Register, 8 bytes. */
#define CXLWIRE_MAILBOX_STATUS_BACKGROUND_OPERATION UINT64_C(0x1) /* Background Operation */
#define CXLWIRE_MAILBOX_STATUS_RETURN_CODE_MASK UINT64_C(0xFFFF00000000) /* Return Code: enum cxlwire_return_code */
#define CXLWIRE_MAILBOX_STATUS_RETURN_CODE_SHIFT 32
#define CXLWIRE_MAILBOX_STATUS_VENDOR_SPECIFIC_EXTENDED_STATUS_MASK UINT64_C(0xFFFF000000000000) /* Vendor Specific Extended Status */
#define CXLWIRE_MAILBOX_STATUS_VENDOR_SPECIFIC_EXTENDED_STATUS_SHIFT 48

/* Background Command Status Register, 8 bytes. */
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_OPCODE_MASK UINT64_C(0xFFFF) /* Command Opcode */
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_OPCODE_SHIFT 0
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_PERCENTAGE_COMPLETE_MASK UINT64_C(0x7F0000) /* Percentage Complete, in percent */
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_PERCENTAGE_COMPLETE_SHIFT 16
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_RETURN_CODE_MASK UINT64_C(0xFFFF00000000) /* Return Code: enum cxlwire_return_code */
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_RETURN_CODE_SHIFT 32
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_VENDOR_SPECIFIC_EXTENDED_STATUS_MASK UINT64_C(0xFFFF000000000000) /* Vendor Specific Extended Status */
#define CXLWIRE_MAILBOX_BACKGROUND_COMMAND_STATUS_VENDOR_SPECIFIC_EXTENDED_STATUS_SHIFT 48

/* Event Status Register, 8 bytes. */
#define CXLWIRE_DEVICE_EVENT_STATUS_INFORMATIONAL UINT64_C(0x1) /* Informational Event Log */
#define CXLWIRE_DEVICE_EVENT_STATUS_WARNING UINT64_C(0x2) /* Warning Event Log */
#define CXLWIRE_DEVICE_EVENT_STATUS_FAILURE UINT64_C(0x4) /* Failure Event Log */
#define CXLWIRE_DEVICE_EVENT_STATUS_FATAL UINT64_C(0x8) /* Fatal Event Log */
#define CXLWIRE_DEVICE_EVENT_STATUS_DYNAMIC_CAPACITY UINT64_C(0x10) /* Dynamic Capacity Event Log, from 3.0 */

/* Memory Device Status Register, 8 bytes. */
#define CXLWIRE_DEVICE_MEMORY_DEVICE_STATUS_DEVICE_FATAL UINT64_C(0x1) /* Device Fatal */
#define CXLWIRE_DEVICE_MEMORY_DEVICE_STATUS_FIRMWARE_HALT UINT64_C(0x2) /* FW Halt */
#define CXLWIRE_DEVICE_MEMORY_DEVICE_STATUS_MEDIA_STATUS_MASK UINT64_C(0xC) /* Media Status: enum cxlwire_media_state */
#define CXLWIRE_DEVICE_MEMORY_DEVICE_STATUS_MEDIA_STATUS_SHIFT 2
#define CXLWIRE_DEVICE_MEMORY_DEVICE_STATUS_MAILBOX_INTERFACES_READY UINT64_C(0x10) /* Mailbox Interfaces Ready */
#define CXLWIRE_DEVICE_MEMORY_DEVICE_STATUS_RESET_NEEDED_MASK UINT64_C(0xE0) /* Reset Needed: enum cxlwire_reset_needed */
#define CXLWIRE_DEVICE_MEMORY_DEVICE_STATUS_RESET_NEEDED_SHIFT 5

#endif
