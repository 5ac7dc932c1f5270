/*
 * The rows that tie the witnesses to our names. Define the macros you want,
 * include this file, and each row is expanded once; it may be included again
 * with other macros. The first argument is always the source.
 *
 *   WITNESS_FIELD(source, type, member, key, field)
 *   WITNESS_SIZE(source, type, key, kind)   kind: WITNESS_WHOLE, the structure;
 *                                           WITNESS_HEAD, its fixed part
 *   WITNESS_LIST(source, key, field, start, element size, count field or "")
 *   WITNESS_TAIL(source, key, field, start) bytes to the end, no element
 *   WITNESS_AFTER(source, key, field, list, size)  right after the list's end
 *   WITNESS_BIT(source, bits, name, mask)
 *   WITNESS_VALUE(source, enumeration, symbol, value)
 *   WITNESS_OPCODE(source, opcode, command)
 *   WITNESS_UUID(source, key, text)         the identifier of a record
 *   WITNESS_LOG(source, name, text)         the identifier of a log
 *   WITNESS_REGISTER(source, key, offset)   a register's place in its block
 *
 * Where sources disagree, every side is a row of the WITNESS_DISPUTED_ kind
 * (BIT, SIZE, UUID, VALUE), with the same arguments; DISAGREEMENTS.md says
 * who says what.
 */
#include "all.h"
#include "shapes.h"
#include "hosted_shapes.h"

#ifndef WITNESS_FIELD
#define WITNESS_FIELD(source, type, member, key, field)
#endif
#ifndef WITNESS_SIZE
#define WITNESS_SIZE(source, type, key, kind)
#endif
#ifndef WITNESS_LIST
#define WITNESS_LIST(source, key, field, start, element, count)
#endif
#ifndef WITNESS_TAIL
#define WITNESS_TAIL(source, key, field, start)
#endif
#ifndef WITNESS_AFTER
#define WITNESS_AFTER(source, key, field, list, size)
#endif
#ifndef WITNESS_BIT
#define WITNESS_BIT(source, bits, name, mask)
#endif
#ifndef WITNESS_VALUE
#define WITNESS_VALUE(source, enumeration, symbol, value)
#endif
#ifndef WITNESS_OPCODE
#define WITNESS_OPCODE(source, opcode, command)
#endif
#ifndef WITNESS_UUID
#define WITNESS_UUID(source, key, text)
#endif
#ifndef WITNESS_LOG
#define WITNESS_LOG(source, name, text)
#endif
#ifndef WITNESS_REGISTER
#define WITNESS_REGISTER(source, key, offset)
#endif
#ifndef WITNESS_DISPUTED_BIT
#define WITNESS_DISPUTED_BIT(source, bits, name, mask)
#endif
#ifndef WITNESS_DISPUTED_SIZE
#define WITNESS_DISPUTED_SIZE(source, type, key, kind)
#endif
#ifndef WITNESS_DISPUTED_UUID
#define WITNESS_DISPUTED_UUID(source, key, text)
#endif
#ifndef WITNESS_DISPUTED_VALUE
#define WITNESS_DISPUTED_VALUE(source, enumeration, symbol, value)
#endif

#include "rows_linux.h"
#include "rows_qemu.h"
#include "rows_libcxlmi.h"
#include "rows_rasdaemon.h"
#include "rows_fmapi.h"
#include "rows_hosted_linux.h"
#include "rows_hosted_libcxlmi.h"

#undef WITNESS_FIELD
#undef WITNESS_SIZE
#undef WITNESS_LIST
#undef WITNESS_TAIL
#undef WITNESS_AFTER
#undef WITNESS_BIT
#undef WITNESS_VALUE
#undef WITNESS_OPCODE
#undef WITNESS_UUID
#undef WITNESS_LOG
#undef WITNESS_REGISTER
#undef WITNESS_DISPUTED_BIT
#undef WITNESS_DISPUTED_SIZE
#undef WITNESS_DISPUTED_UUID
#undef WITNESS_DISPUTED_VALUE
