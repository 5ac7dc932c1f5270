// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

// `Lifetimes` spells the lifetime dependence of the ~Escapable views. It is not an unsafe flag, so a package that
// depends on this one needs no setting of its own.
let views: [SwiftSetting] = strict + [.enableExperimentalFeature("Lifetimes")]

let package = Package(
    name: "cxlwire",
    products: [
        .library(name: "CXLWire", targets: ["CXLWire"]),
        .library(name: "SpecTables", targets: ["SpecTables"]),
        .library(name: "CCXLWire", targets: ["CCXLWire", "CXLWireABI"]),
        .library(name: "TableCodec", targets: ["TableCodec"]),
        .library(name: "Captures", targets: ["Captures"]),
        .library(name: "ReferenceDevice", targets: ["ReferenceDevice"]),
        .library(name: "Conformance", targets: ["Conformance"]),
        .library(name: "Devices", targets: ["Devices"]),
        .executable(name: "cxl-decode", targets: ["cxl-decode"]),
        .executable(name: "cxl-conform", targets: ["cxl-conform"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: [
        .target(name: "SpecTables", swiftSettings: strict),
        .target(name: "CXLWire", swiftSettings: views),
        .target(name: "CCXLWire"),
        .target(name: "CXLWireABI", dependencies: ["CCXLWire", "CXLWire"], swiftSettings: views),
        .target(name: "TableCodec", dependencies: ["SpecTables", "CXLWire"], swiftSettings: views),
        .target(
            name: "Captures",
            dependencies: ["SpecTables", "CXLWire", .product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: views),
        .target(name: "ReferenceDevice", dependencies: ["SpecTables", "CXLWire"], swiftSettings: views),
        .target(
            name: "Rendering", dependencies: ["SpecTables", "CXLWire", "TableCodec", "Captures"], swiftSettings: views),
        .target(
            name: "Conformance", dependencies: ["SpecTables", "CXLWire", "TableCodec", "Captures", "Rendering"],
            swiftSettings: views),
        .target(
            name: "ReferenceSubject",
            dependencies: ["SpecTables", "CXLWire", "Captures", "Conformance", "ReferenceDevice"], swiftSettings: views),
        .target(
            name: "Faults", dependencies: ["SpecTables", "CXLWire", "TableCodec", "Captures", "Conformance"],
            swiftSettings: views),
        .target(
            name: "Devices",
            dependencies: [
                "SpecTables", "CXLWire", "Captures", "ReferenceDevice", "ReferenceSubject", "Conformance",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ], swiftSettings: views),
        .target(
            name: "ToolSupport",
            dependencies: [
                "SpecTables", "TableCodec", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: views),
        .executableTarget(
            name: "cxl-decode", dependencies: ["SpecTables", "TableCodec", "Captures", "Rendering", "ToolSupport"],
            swiftSettings: views),
        .executableTarget(
            name: "cxl-conform",
            dependencies: [
                "SpecTables", "TableCodec", "Captures", "Rendering", "ReferenceDevice", "ReferenceSubject",
                "Conformance", "Devices", "Faults", "ToolSupport",
            ], swiftSettings: views),
        .executableTarget(
            name: "conformance-proof",
            dependencies: [
                "SpecTables", "CXLWire", "Captures", "Conformance", "Devices", "ReferenceDevice", "ReferenceSubject",
                "Faults", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: views),
        .target(name: "SpecCodegen", dependencies: ["SpecTables"], swiftSettings: strict),
        .executableTarget(name: "spec-codegen", dependencies: ["SpecCodegen"], swiftSettings: strict),
        .testTarget(name: "SpecTablesTests", dependencies: ["SpecTables"], swiftSettings: strict),
        .testTarget(
            name: "CodecTests", dependencies: ["SpecTables", "CXLWire", "TableCodec", "SpecCodegen", "Conformance"],
            swiftSettings: views),
        .testTarget(name: "CLibraryTests", dependencies: ["SpecTables", "SpecCodegen"], swiftSettings: strict),
        .testTarget(
            name: "ToolTests",
            dependencies: ["cxl-decode", "cxl-conform", .product(name: "Subprocess", package: "swift-subprocess")],
            exclude: ["Golden", "Consumers"], swiftSettings: strict),
        .testTarget(
            name: "CapturesTests", dependencies: ["Captures"], exclude: ["Hex/Samples"], swiftSettings: views),
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "SpecTables", "CXLWire", "Captures", "Conformance", "ReferenceDevice", "ReferenceSubject",
                "SpecCodegen",
            ], swiftSettings: views),
        .testTarget(
            name: "DevicesTests",
            dependencies: ["SpecTables", "CXLWire", "Captures", "Conformance", "ReferenceDevice", "Devices"],
            swiftSettings: views),
        .testTarget(
            name: "FaultsTests",
            dependencies: [
                "CXLWire", "Captures", "Conformance", "Devices", "Faults", "ReferenceDevice", "ReferenceSubject",
            ], swiftSettings: views),
        .testTarget(
            name: "ReferenceDeviceTests", dependencies: ["SpecTables", "CXLWire", "ReferenceDevice", "Conformance"],
            swiftSettings: views),
        .testTarget(
            name: "RenderingTests", dependencies: ["SpecTables", "TableCodec", "Captures", "Rendering", "Conformance"],
            swiftSettings: views),
        .testTarget(
            name: "OutsidePackageTests", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: strict),
    ]
)
