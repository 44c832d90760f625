/**
 * A command leaves when whoever started it is gone, whatever way it went: an orphan would hold the
 * port and the data folder. Node tells by the channel it opened. npm starts a shell in between,
 * which hands no signal on; there only the numbers of the ancestors tell.
 */
import { readFileSync } from 'node:fs';

function leave() {
	process.kill(process.pid, 'SIGTERM');
	setTimeout(() => process.exit(1), 5_000).unref();
}

/** The parent, and the parent's parent where the parent is a shell. Only Linux tells of the latter. */
function ancestors() {
	const parent = String(process.ppid);
	try {
		const status = readFileSync(`/proc/${parent}/status`, 'utf8');
		return /^Name:\s\w*sh\n/.test(status) ? parent + /PPid:.*/.exec(status) : parent;
	} catch {
		return parent;
	}
}

process.once('disconnect', leave);
process.channel?.unref();

if (process.env.npm_lifecycle_event) {
	const before = ancestors();
	const watch = setInterval(() => {
		if (ancestors() === before) return;
		clearInterval(watch);
		leave();
	}, 500);
	watch.unref();
}
