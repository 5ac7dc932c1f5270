// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Sanitize, opcode 4400h. Key `memory-device.sanitize`; 3.0 §8.2.9.8.5.1, 3.1 §8.2.9.9.5.1, 3.2 §8.2.10.9.5.1.
public enum Sanitize {
    @export(implementation) public static var opcode: UInt16 { 0x4400 }
}

/// Secure Erase, opcode 4401h. Key `memory-device.secure-erase`; 3.0 §8.2.9.8.5.2, 3.1 §8.2.9.9.5.2, 3.2 §8.2.10.9.5.2.
public enum SecureErase {
    @export(implementation) public static var opcode: UInt16 { 0x4401 }
}

#endif
