extension Command {
    /// Commands whose payloads the tables do not describe yet: they are known by name, and their bytes are shown.
    public static let withoutLayouts: [Command] = [
        Command(
            0x0107, "events.gfd-enhanced-event-notification", "GFD Enhanced Event Notification",
            request: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.2.9", .r3_2: "8.2.10.2.9"]),
        Command(
            0x0108, "events.gfd-to-gae-enhanced-event-notification", "GFD to GAE Enhanced Event Notification",
            request: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.2.10", .r3_2: "8.2.10.2.10"]),
        Command(
            0x0109, "events.get-gam-buffer", "Get GAM Buffer", response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.2.11", .r3_2: "8.2.10.2.11"]),
        Command(
            0x010A, "events.set-gam-buffer", "Set GAM Buffer", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.2.12", .r3_2: "8.2.10.2.12"]),
        Command(
            0x0402, "logs.get-log-capabilities", "Get Log Capabilities", request: .undescribed,
            response: .undescribed, since: .r3_0, clauses: [.r3_0: "8.2.9.5.3", .r3_2: "8.2.10.5.3"]),
        Command(
            0x0600, "maintenance.perform-maintenance", "Perform Maintenance", request: .undescribed, since: .r3_0,
            clauses: [.r3_0: "8.2.9.7.1", .r3_2: "8.2.10.7.1"], effects: 0x0156),
        Command(
            0x0700, "pbr-component.identify-pbr-component", "Identify PBR Component", response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.8.1", .r3_2: "8.2.10.8.1"]),
        Command(
            0x0701, "pbr-component.claim-ownership", "Claim Ownership", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.8.2", .r3_2: "8.2.10.8.2"]),
        Command(
            0x0702, "pbr-component.read-cdat", "Read CDAT", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.8.3", .r3_2: "8.2.10.8.3"]),
        Command(
            0x4402, "memory-device.media-operations", "Media Operations", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.5.3", .r3_2: "8.2.10.9.5.3"],
            effects: 0x0044),
        Command(
            0x4600, "security.security-send", "Security Send", request: .undescribed,
            clauses: [.r3_0: "8.2.9.8.7.1", .r3_1: "8.2.9.9.7.1", .r3_2: "8.2.10.9.7.1"], effects: 0x0020),
        Command(
            0x4601, "security.security-receive", "Security Receive", request: .undescribed, response: .undescribed,
            clauses: [.r3_0: "8.2.9.8.7.2", .r3_1: "8.2.9.9.7.2", .r3_2: "8.2.10.9.7.2"]),
        Command(
            0x4700, "memory-device.get-sld-qos-control", "Get SLD QoS Control", response: .undescribed,
            clauses: [.r3_0: "8.2.9.8.8.1", .r3_1: "8.2.9.9.8.1", .r3_2: "8.2.10.9.8.1"]),
        Command(
            0x4701, "memory-device.set-sld-qos-control", "Set SLD QoS Control", request: .undescribed,
            clauses: [.r3_0: "8.2.9.8.8.2", .r3_1: "8.2.9.9.8.2", .r3_2: "8.2.10.9.8.2"], effects: 0x0008),
        Command(
            0x4702, "memory-device.get-sld-qos-status", "Get SLD QoS Status", response: .undescribed,
            clauses: [.r3_0: "8.2.9.8.8.3", .r3_1: "8.2.9.9.8.3", .r3_2: "8.2.10.9.8.3"]),
        Command(
            0x4900, "gfd.identify-gfd", "Identify GFD", response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.9.10.1", .r3_2: "8.2.10.9.10.1"]),
        Command(
            0x4901, "gfd.get-gfd-status", "Get GFD Status", response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.9.10.2", .r3_2: "8.2.10.9.10.2"]),
        Command(
            0x4902, "gfd.get-gfd-dc-region-configuration", "Get GFD DC Region Configuration", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.3", .r3_2: "8.2.10.9.10.3"]),
        Command(
            0x4903, "gfd.set-gfd-dc-region-configuration", "Set GFD DC Region Configuration", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.4", .r3_2: "8.2.10.9.10.4"], effects: 0x0007),
        Command(
            0x4904, "gfd.get-gfd-dc-region-extent-lists", "Get GFD DC Region Extent Lists", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.5", .r3_2: "8.2.10.9.10.5"]),
        Command(
            0x4905, "gfd.get-gfd-dmp-configuration", "Get GFD DMP Configuration", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.6", .r3_2: "8.2.10.9.10.6"]),
        Command(
            0x4906, "gfd.set-gfd-dmp-configuration", "Set GFD DMP Configuration", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.9.10.7", .r3_2: "8.2.10.9.10.7"], effects: 0x0002),
        Command(
            0x4907, "gfd.gfd-dynamic-capacity-add", "GFD Dynamic Capacity Add", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.8", .r3_2: "8.2.10.9.10.8"],
            effects: 0x0002),
        Command(
            0x4908, "gfd.gfd-dynamic-capacity-release", "GFD Dynamic Capacity Release", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.9", .r3_2: "8.2.10.9.10.9"],
            effects: 0x0007),
        Command(
            0x4909, "gfd.gfd-dynamic-capacity-add-reference", "GFD Dynamic Capacity Add Reference",
            request: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.10", .r3_2: "8.2.10.9.10.10"],
            effects: 0x0C03),
        Command(
            0x490A, "gfd.gfd-dynamic-capacity-remove-reference", "GFD Dynamic Capacity Remove Reference",
            request: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.11", .r3_2: "8.2.10.9.10.11"],
            effects: 0x0C03),
        Command(
            0x490B, "gfd.gfd-dynamic-capacity-list-tags", "GFD Dynamic Capacity List Tags", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.12", .r3_2: "8.2.10.9.10.12"]),
        Command(
            0x490C, "gfd.get-gfd-sat-entry", "Get GFD SAT Entry", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.13", .r3_2: "8.2.10.9.10.13"]),
        Command(
            0x490D, "gfd.set-gfd-sat-entry", "Set GFD SAT Entry", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.9.10.14", .r3_2: "8.2.10.9.10.14"], effects: 0x0002),
        Command(
            0x490E, "gfd.get-gfd-qos-control", "Get GFD QoS Control", response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.9.10.15", .r3_2: "8.2.10.9.10.15"]),
        Command(
            0x490F, "gfd.set-gfd-qos-control", "Set GFD QoS Control", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.16", .r3_2: "8.2.10.9.10.16"], effects: 0x0008),
        Command(
            0x4910, "gfd.get-gfd-qos-status", "Get GFD QoS Status", response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.9.10.17", .r3_2: "8.2.10.9.10.17"]),
        Command(
            0x4911, "gfd.get-gfd-qos-bw-limit", "Get GFD QoS BW Limit", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.18", .r3_2: "8.2.10.9.10.18"]),
        Command(
            0x4912, "gfd.set-gfd-qos-bw-limit", "Set GFD QoS BW Limit", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.19", .r3_2: "8.2.10.9.10.19"], effects: 0x0007),
        Command(
            0x4913, "gfd.get-gdt-configuration", "Get GDT Configuration", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "8.2.9.9.10.20", .r3_2: "8.2.10.9.10.20"]),
        Command(
            0x4914, "gfd.set-gdt-configuration", "Set GDT Configuration", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "8.2.9.9.10.21", .r3_2: "8.2.10.9.10.21"], effects: 0x0002),
        Command(
            0x5100, "physical-switch.identify-switch-device", "Identify Switch Device", response: .undescribed,
            clauses: [.r3_0: "7.6.7.1.1"]),
        Command(
            0x5101, "physical-switch.get-physical-port-state", "Get Physical Port State", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.1.2"]),
        Command(
            0x5102, "physical-switch.physical-port-control", "Physical Port Control", request: .undescribed,
            clauses: [.r3_0: "7.6.7.1.3"]),
        Command(
            0x5103, "physical-switch.send-ppb-cxl-io-configuration-request", "Send PPB CXL.io Configuration Request",
            request: .undescribed, response: .undescribed, clauses: [.r3_0: "7.6.7.1.4"]),
        Command(
            0x5104, "physical-switch.get-domain-validation-sv-state", "Get Domain Validation SV State",
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.6.7.1.5"]),
        Command(
            0x5105, "physical-switch.set-domain-validation-sv", "Set Domain Validation SV", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.6.7.1.6"]),
        Command(
            0x5106, "physical-switch.get-vcs-domain-validation-sv-state", "Get VCS Domain Validation SV State",
            request: .undescribed, response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.6.7.1.7"]),
        Command(
            0x5107, "physical-switch.get-domain-validation-sv", "Get Domain Validation SV", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.6.7.1.8"]),
        Command(
            0x5200, "virtual-switch.get-virtual-cxl-switch-info", "Get Virtual CXL Switch Info",
            request: .undescribed, response: .undescribed, clauses: [.r3_0: "7.6.7.2.1"]),
        Command(
            0x5201, "virtual-switch.bind-vppb", "Bind vPPB", request: .undescribed, clauses: [.r3_0: "7.6.7.2.2"],
            effects: 0x0040),
        Command(
            0x5202, "virtual-switch.unbind-vppb", "Unbind vPPB", request: .undescribed, clauses: [.r3_0: "7.6.7.2.3"],
            effects: 0x0040),
        Command(
            0x5203, "virtual-switch.generate-aer-event", "Generate AER Event", request: .undescribed,
            clauses: [.r3_0: "7.6.7.2.4"]),
        Command(
            0x5301, "mld-port.send-ld-cxl-io-configuration-request", "Send LD CXL.io Configuration Request",
            request: .undescribed, response: .undescribed, clauses: [.r3_0: "7.6.7.3.2"]),
        Command(
            0x5302, "mld-port.send-ld-cxl-io-memory-request", "Send LD CXL.io Memory Request", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.3.3"]),
        Command(
            0x5400, "mld-component.get-ld-info", "Get LD Info", response: .undescribed, clauses: [.r3_0: "7.6.7.4.1"]),
        Command(
            0x5401, "mld-component.get-ld-allocations", "Get LD Allocations", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.4.2"]),
        Command(
            0x5402, "mld-component.set-ld-allocations", "Set LD Allocations", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.4.3"], effects: 0x0C07),
        Command(
            0x5403, "mld-component.get-qos-control", "Get QoS Control", response: .undescribed,
            clauses: [.r3_0: "7.6.7.4.4"]),
        Command(
            0x5404, "mld-component.set-qos-control", "Set QoS Control", request: .undescribed, response: .undescribed,
            clauses: [.r3_0: "7.6.7.4.5"], effects: 0x0008),
        Command(
            0x5405, "mld-component.get-qos-status", "Get QoS Status", response: .undescribed,
            clauses: [.r3_0: "7.6.7.4.6"]),
        Command(
            0x5406, "mld-component.get-qos-allocated-bw", "Get QoS Allocated BW", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.4.7"]),
        Command(
            0x5407, "mld-component.set-qos-allocated-bw", "Set QoS Allocated BW", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.4.8"], effects: 0x0C07),
        Command(
            0x5408, "mld-component.get-qos-bw-limit", "Get QoS BW Limit", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.4.9"]),
        Command(
            0x5409, "mld-component.set-qos-bw-limit", "Set QoS BW Limit", request: .undescribed,
            response: .undescribed, clauses: [.r3_0: "7.6.7.4.10"], effects: 0x0C07),
        Command(
            0x5500, "multi-headed-device.get-multi-headed-info", "Get Multi-Headed Info", request: .undescribed,
            response: .undescribed, since: .r3_0, clauses: [.r3_0: "7.6.7.5.1"]),
        Command(
            0x5501, "multi-headed-device.get-head-info", "Get Head Info", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.6.7.5.2"]),
        Command(
            0x5700, "pbr-switch.identify-pbr-switch", "Identify PBR Switch", response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.13.1"]),
        Command(
            0x5701, "pbr-switch.fabric-crawl-out", "Fabric Crawl Out", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.13.2"]),
        Command(
            0x5702, "pbr-switch.get-pbr-link-partner-info", "Get PBR Link Partner Info", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.3"]),
        Command(
            0x5703, "pbr-switch.get-pid-target-list", "Get PID Target List", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.4"]),
        Command(
            0x5704, "pbr-switch.configure-pid-assignment", "Configure PID Assignment", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.13.5"]),
        Command(
            0x5705, "pbr-switch.get-pid-binding", "Get PID Binding", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.13.6"], effects: 0x0040),
        Command(
            0x5706, "pbr-switch.configure-pid-binding", "Configure PID Binding", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.13.7"], effects: 0x0040),
        Command(
            0x5707, "pbr-switch.get-table-descriptors", "Get Table Descriptors", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.8"]),
        Command(
            0x5708, "pbr-switch.get-drt", "Get DRT", request: .undescribed, response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.13.9"]),
        Command(
            0x5709, "pbr-switch.set-drt", "Set DRT", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.13.10"]),
        Command(
            0x570A, "pbr-switch.get-rgt", "Get RGT", request: .undescribed, response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.13.11"]),
        Command(
            0x570B, "pbr-switch.set-rgt", "Set RGT", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.13.12"]),
        Command(
            0x570C, "pbr-switch.get-ldst-idt-capabilities", "Get LDST/IDT Capabilities", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.13"]),
        Command(
            0x570D, "pbr-switch.set-ldst-idt-configuration", "Set LDST/IDT Configuration", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.13.14"], effects: 0x0002),
        Command(
            0x570E, "pbr-switch.get-ldst-segment-entries", "Get LDST Segment Entries", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.15"]),
        Command(
            0x570F, "pbr-switch.set-ldst-segment-entries", "Set LDST Segment Entries", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.13.16"], effects: 0x0002),
        Command(
            0x5710, "pbr-switch.get-ldst-idt-dpid-entries", "Get LDST IDT DPID Entries", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.17"]),
        Command(
            0x5711, "pbr-switch.set-ldst-idt-dpid-entries", "Set LDST IDT DPID Entries", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.13.18"], effects: 0x0002),
        Command(
            0x5712, "pbr-switch.get-completer-id-based-re-router-entries", "Get Completer ID-Based Re-Router Entries",
            request: .undescribed, response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.19"]),
        Command(
            0x5713, "pbr-switch.set-completer-id-based-re-router-entries", "Set Completer ID-Based Re-Router Entries",
            request: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.20"], effects: 0x0002),
        Command(
            0x5714, "pbr-switch.get-ldst-access-vector", "Get LDST Access Vector", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.21"]),
        Command(
            0x5715, "pbr-switch.get-vcs-ldst-access-vector", "Get VCS LDST Access Vector", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.13.22"]),
        Command(
            0x5716, "pbr-switch.configure-vcs-ldst-access", "Configure VCS LDST Access", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.13.23"]),
        Command(
            0x5800, "gae.identify-gae", "Identify GAE", request: .undescribed, response: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.14.1"]),
        Command(
            0x5801, "gae.get-pid-interrupt-vector", "Get PID Interrupt Vector", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.14.2"]),
        Command(
            0x5802, "gae.get-pid-access-vectors", "Get PID Access Vectors", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.14.3"]),
        Command(
            0x5803, "gae.get-fast-idt-capabilities", "Get FAST/IDT Capabilities", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.14.4"]),
        Command(
            0x5804, "gae.set-fast-idt-configuration", "Set FAST/IDT Configuration", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.14.5"], effects: 0x0002),
        Command(
            0x5805, "gae.get-fast-segment-entries", "Get FAST Segment Entries", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.14.6"]),
        Command(
            0x5806, "gae.set-fast-segment-entries", "Set FAST Segment Entries", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.14.7"], effects: 0x0002),
        Command(
            0x5807, "gae.get-idt-dpid-entries", "Get IDT DPID Entries", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.14.8"]),
        Command(
            0x5808, "gae.set-idt-dpid-entries", "Set IDT DPID Entries", request: .undescribed, since: .r3_1,
            clauses: [.r3_1: "7.7.14.9"], effects: 0x0002),
        Command(
            0x5809, "gae.proxy-gfd-management-command", "Proxy GFD Management Command", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.14.10"]),
        Command(
            0x580A, "gae.get-proxy-thread-status", "Get Proxy Thread Status", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.14.11"]),
        Command(
            0x580B, "gae.cancel-proxy-thread", "Cancel Proxy Thread", request: .undescribed, response: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.14.12"]),
        Command(
            0x5900, "gae-management.identify-vcs-gae", "Identify VCS GAE", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.15.1"]),
        Command(
            0x5901, "gae-management.get-vcs-pid-access-vectors", "Get VCS PID Access Vectors", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.15.2"]),
        Command(
            0x5902, "gae-management.configure-vcs-pid-access", "Configure VCS PID Access", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.15.3"]),
        Command(
            0x5903, "gae-management.get-vendprefixl0-state", "Get VendPrefixL0 State", request: .undescribed,
            response: .undescribed, since: .r3_1, clauses: [.r3_1: "7.7.15.4"]),
        Command(
            0x5904, "gae-management.set-vendprefixl0-state", "Set VendPrefixL0 State", request: .undescribed,
            since: .r3_1, clauses: [.r3_1: "7.7.15.5"]),
    ]
}
