/** Bytes as people read them: `9 kB`, `2.4 MB`; at least 1 kB. */
export function fileSize(bytes: number): string {
	const kilobytes = bytes / 1000;
	if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))}\u00a0kB`;
	return `${(kilobytes / 1000).toFixed(1)}\u00a0MB`;
}
