// swift-tools-version: 6.2
import PackageDescription

// A package of its own: `swift build` and `swift test` of the library never see it. `scripts/bench` and
// `scripts/instruction-counts` build it.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableExperimentalFeature("Lifetimes"),
]

let package = Package(
    name: "cxlwire-benchmarks",
    dependencies: [.package(name: "cxlwire", path: "..")],
    targets: [
        .target(name: "Walks", dependencies: [.product(name: "CXLWire", package: "cxlwire")], swiftSettings: strict),
        .executableTarget(
            name: "bench-worker",
            dependencies: [
                "Walks", .product(name: "CXLWire", package: "cxlwire"),
                .product(name: "SpecTables", package: "cxlwire"),
                .product(name: "TableCodec", package: "cxlwire"), .product(name: "Captures", package: "cxlwire"),
                .product(name: "Conformance", package: "cxlwire"),
                .product(name: "ReferenceDevice", package: "cxlwire"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "counted-walks",
            dependencies: [
                "Walks", .product(name: "CXLWire", package: "cxlwire"),
                .product(name: "SpecTables", package: "cxlwire"),
                .product(name: "TableCodec", package: "cxlwire"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "device-rate",
            dependencies: [
                .product(name: "CXLWire", package: "cxlwire"), .product(name: "Conformance", package: "cxlwire"),
                .product(name: "Devices", package: "cxlwire"),
            ], swiftSettings: strict),
    ]
)
