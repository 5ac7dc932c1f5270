import ArgumentParser
import Captures
import Conformance

/// `--profile`: a JSON object with what traffic alone does not show.
enum ProfileFile {
    static func read(_ path: String?) throws -> Profile {
        guard let path else { return Profile() }
        let text = try SmallFile.read(path)
        var parser = JSONParser(text.span)
        guard case .object(let members, _)? = try? parser.parse() else {
            throw ValidationError("\(path) is not a JSON object")
        }
        var profile = Profile()
        for member in members {
            switch (member.key, member.value) {
            case ("payloadSize", .integer(let bytes)): profile.payloadSize = bytes
            case ("numberOfHosts", .integer(let count)): profile.numberOfHosts = count
            case ("injectedEvents", .bool(let flag)): profile.hasInjectedEvents = flag
            case ("sharableRegions", .array(let elements)):
                profile.sharableRegions = Set(
                    try elements.map { element in
                        guard case .integer(let index) = element else {
                            throw ValidationError("\(path): sharableRegions holds region indices")
                        }
                        return index
                    })
            default:
                throw ValidationError(
                    "\(path): \(member.key) is none of payloadSize, numberOfHosts, sharableRegions and injectedEvents, or is of another type"
                )
            }
        }
        return profile
    }
}
