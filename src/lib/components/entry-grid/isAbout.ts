import type { Finding } from '$lib/domain/checks/finding';
import { keyName, readFieldName } from '$lib/domain/report/address';

/** Whether a finding points at a field. */
export function isAbout(name: string, finding: Finding): boolean {
	const address = readFieldName(name);
	if (address?.kind === 'n') {
		return address.section === finding.field && address.result === (finding.result ?? '');
	}
	if (address?.kind !== 'f') return false;
	return (
		address.indicator === finding.indicator &&
		address.location === (finding.location ?? '') &&
		address.field === finding.field &&
		address.key === keyName(finding.key ?? null)
	);
}

/** The names among these that any finding points at. */
export function faultyAmong(
	names: readonly string[],
	findings: readonly Finding[]
): ReadonlySet<string> {
	return new Set(names.filter((name) => findings.some((finding) => isAbout(name, finding))));
}
