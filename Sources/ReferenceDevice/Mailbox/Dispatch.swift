import CXLWire

// One line for each command: where it leads.

extension ReferenceDevice {
    mutating func executeOnMailbox(_ opcode: UInt16, _ request: [UInt8], host: Int) throws -> Answer {
        let limit = configuration.mailboxPayloadSize
        switch opcode {
        case RequestAbortBackgroundOperation.opcode: try abortBackgroundOperation(host: host)
        case GetEventRecords.opcode: return try success(logicalDevices[host].logs.read(request, limit: limit))
        case ClearEventRecords.opcode: try logicalDevices[host].logs.clear(request)
        case GetEventInterruptPolicy.opcode: return success(logicalDevices[host].policy.read(configuration.revision))
        case SetEventInterruptPolicy.opcode: try logicalDevices[host].policy.set(request, configuration)
        case GetTimestamp.opcode: return success(logicalDevices[host].clock.read(now: now))
        case SetTimestamp.opcode: try logicalDevices[host].clock.set(request, now: now)
        case GetSupportedLogs.opcode: return success(mailboxCommands.supportedLogs)
        case GetLog.opcode: return try success(mailboxCommands.readLog(request, limit: limit, configuration.revision))
        case GetSupportedLogsSubList.opcode: return try success(mailboxCommands.supportedLogsSubList(request))
        case IdentifyMemoryDevice.opcode: return success(identifyMemoryDevice())
        case GetFWInfo.opcode: return success(firmwareInfo())
        case TransferFW.opcode: return try transferFirmware(request, host: host)
        case ActivateFW.opcode: return try activateFirmware(request, host: host)
        case GetSupportedFeatures.opcode: return try success(features.readList(request, limit: limit))
        case GetFeature.opcode: return try success(features.read(request, limit: limit))
        case SetFeature.opcode: try features.set(request, host: host)
        case Sanitize.opcode: return try startSanitize(host: host)
        case SecureErase.opcode: try secureErase(host: host)
        case GetSecurityState.opcode: return success(logicalDevices[host].security.read())
        case SetPassphrase.opcode: try logicalDevices[host].security.setPassphrase(request)
        case DisablePassphrase.opcode: try logicalDevices[host].security.disablePassphrase(request)
        case Unlock.opcode: try logicalDevices[host].security.unlock(request)
        case FreezeSecurityState.opcode: logicalDevices[host].security.freeze()
        case PassphraseSecureErase.opcode: try passphraseSecureErase(request, host: host)
        case GetPartitionInfo.opcode: return success(memories[host].partition.info)
        case SetPartitionInfo.opcode: try memories[host].partition.set(request, configuration)
        case GetLSA.opcode: return try success(readLabels(request, host: host))
        case SetLSA.opcode: try writeLabels(request, host: host)
        case GetHealthInfo.opcode: return success(memories[host].health.info)
        case GetAlertConfiguration.opcode: return success(memories[host].health.alertConfiguration)
        case SetAlertConfiguration.opcode: try memories[host].health.setAlerts(request)
        case GetShutdownState.opcode: return success(memories[host].health.shutdown)
        case SetShutdownState.opcode: try memories[host].health.setShutdown(request)
        case GetPoisonList.opcode: return try success(readPoisonList(request, host: host))
        case InjectPoison.opcode: try injectPoison(request, host: host)
        case ClearPoison.opcode: try clearPoison(request, host: host)
        case GetScanMediaCapabilities.opcode: return try success(scanCapabilities(request, host: host))
        case ScanMedia.opcode: return try startScan(request, host: host)
        case GetScanMediaResults.opcode: return try success(memories[host].scan.readResults(limit: limit))
        case GetDynamicCapacityConfiguration.opcode: return try success(readConfiguration(request, host: host))
        case GetDynamicCapacityExtentList.opcode: return try success(readExtentList(request, host: host))
        case AddDynamicCapacityResponse.opcode: try addResponse(request, host: host)
        case ReleaseDynamicCapacity.opcode: try release(request, host: host)
        default: throw Refusal(.unsupported)
        }
        return success()
    }

    mutating func executeOnLogicalDevice(
        _ opcode: UInt16, _ request: [UInt8], host: Int, room: Int
    ) throws -> Answer {
        let limit = min(room, 1 << Int(logicalDevices[host].responseLimit))
        let commands = logicalDeviceCommands
        switch opcode {
        case Identify.opcode: return success(identify())
        case BackgroundOperationStatus.opcode: return success(backgroundStatus(logicalDevices[host]))
        case GetResponseMessageLimit.opcode: return success(responseLimit(logicalDevices[host]))
        case SetResponseMessageLimit.opcode: return try success(setResponseLimit(request, of: \.logicalDevices[host]))
        case GetEventRecords.opcode: return try success(logicalDevices[host].logs.read(request, limit: limit))
        case ClearEventRecords.opcode: try logicalDevices[host].logs.clear(request)
        case GetMCTPEventInterruptPolicy.opcode: return success(logicalDevices[host].policy.readNotifications())
        case SetMCTPEventInterruptPolicy.opcode:
            return try success(logicalDevices[host].policy.setNotifications(request, configuration.revision))
        case GetTimestamp.opcode: return success(logicalDevices[host].clock.read(now: now))
        case SetTimestamp.opcode: try logicalDevices[host].clock.set(request, now: now)
        case GetSupportedLogs.opcode: return success(commands.supportedLogs)
        case GetLog.opcode: return try success(commands.readLog(request, limit: limit, configuration.revision))
        case GetSupportedLogsSubList.opcode: return try success(commands.supportedLogsSubList(request))
        case IdentifyMemoryDevice.opcode: return success(identifyMemoryDevice())
        case GetFWInfo.opcode: return success(firmwareInfo())
        case GetPartitionInfo.opcode: return success(memories[host].partition.info)
        case GetHealthInfo.opcode: return success(memories[host].health.info)
        case GetAlertConfiguration.opcode: return success(memories[host].health.alertConfiguration)
        default: throw Refusal(.unsupported)
        }
        return success()
    }

    mutating func executeForFabricManager(_ opcode: UInt16, _ request: [UInt8], room: Int) throws -> Answer {
        let limit = min(room, 1 << Int(fabricManager.responseLimit))
        switch opcode {
        case Identify.opcode: return success(identify())
        case BackgroundOperationStatus.opcode: return success(backgroundStatus(fabricManager))
        case GetResponseMessageLimit.opcode: return success(responseLimit(fabricManager))
        case SetResponseMessageLimit.opcode: return try success(setResponseLimit(request, of: \.fabricManager))
        case GetEventRecords.opcode: return try success(fabricManager.logs.read(request, limit: limit))
        case ClearEventRecords.opcode: try fabricManager.logs.clear(request)
        case GetMCTPEventInterruptPolicy.opcode: return success(fabricManager.policy.readNotifications())
        case SetMCTPEventInterruptPolicy.opcode:
            return try success(fabricManager.policy.setNotifications(request, configuration.revision))
        case GetTimestamp.opcode: return success(fabricManager.clock.read(now: now))
        case SetTimestamp.opcode: try fabricManager.clock.set(request, now: now)
        case GetSupportedLogs.opcode: return success(fmCommands.supportedLogs)
        case GetLog.opcode: return try success(fmCommands.readLog(request, limit: limit, configuration.revision))
        case GetSupportedLogsSubList.opcode: return try success(fmCommands.supportedLogsSubList(request))
        case GetFWInfo.opcode: return success(firmwareInfo())
        case TunnelManagementCommand.opcode: return try success(tunnel(request, limit: limit))
        case GetDCDInfo.opcode: return success(dcdInfo())
        case GetHostDCRegionConfiguration.opcode: return try success(readHostConfiguration(request, limit: limit))
        case SetDCRegionConfiguration.opcode: try setRegionConfiguration(request)
        case GetDCRegionExtentLists.opcode: return try success(readHostExtentList(request, limit: limit))
        case InitiateDynamicCapacityAdd.opcode: try initiateAdd(request)
        case InitiateDynamicCapacityRelease.opcode: try initiateRelease(request)
        case DynamicCapacityAddReference.opcode:
            try addReference(try DynamicCapacityAddReference.Request(request.span).tag)
        case DynamicCapacityRemoveReference.opcode:
            try removeReference(try DynamicCapacityRemoveReference.Request(request.span).tag)
        case DynamicCapacityListTags.opcode: return try success(listTags(request, limit: limit))
        default: throw Refusal(.unsupported)
        }
        return success()
    }

    func success(_ payload: [UInt8] = []) -> Answer { Answer(.success, payload: payload) }
}
