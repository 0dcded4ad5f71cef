/**
 * The moment at which something was written, and a hash of the whole of what was written then:
 * `2026-11-20T16:02:11.480#k3f9x2`. Versions are in order as texts. The moment is that of `edited`; where the clock of
 * a machine, an editor or undo leaves that before what the writer had seen, it is the latest moment seen and a number:
 * `2026-11-20T16:02:11.480+000001#…`.
 */
export type Version = string;

/** A hash of a text, short, and the same on every machine. Not against those who look for clashes. */
export const hashText = (text: string): string => {
	let [high, low] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0').slice(-8);
};

/** The instant with milliseconds, or as exact as it was, and without its `Z`. */
const momentOf = (instant: string): string => {
	const [seconds = '', fraction = ''] = instant.slice(0, -1).split('.');
	return `${seconds}.${fraction.padEnd(3, '0')}`;
};

/** The instant that a version was written at, to be shown. */
export const writtenAt = (version: Version): string => `${version.split(/[+#]/)[0]}Z`;

/** The version of what was written at this instant and came out with this hash. */
export const versionAt = (instant: string, hash: string): Version => `${momentOf(instant)}#${hash}`;

/** The same for one who has seen these versions, and so is after all of them whatever the clock says. */
export const versionAfter = (seen: Iterable<Version>, instant: string, hash: string): Version => {
	let last = '';
	for (const version of seen) {
		const moment = version.slice(0, version.indexOf('#'));
		if (moment > last) last = moment;
	}
	if (momentOf(instant) > last) return versionAt(instant, hash);
	const [moment, count = '0'] = last.split('+');
	return `${moment}+${String(Number(count) + 1).padStart(6, '0')}#${hash}`;
};
