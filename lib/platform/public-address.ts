import { BlockList, isIP } from 'node:net'

/** @returns whether an IP address is one of the open internet: no machine of ours, no neighbour, nobody's inside. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !RESERVED.check(address, 'ipv4')
  // Only this block is given out; addresses that carry an IPv4 one in them are refused with the rest.
  return family === 6 && GLOBAL.check(address, 'ipv6') && !RESERVED.check(address, 'ipv6')
}

const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')

/** IANA's special-purpose registries, and multicast. */
const RESERVED = new BlockList()
const IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const
const IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const
for (const [net, prefix] of IPV4) RESERVED.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of IPV6) RESERVED.addSubnet(net, prefix, 'ipv6')
