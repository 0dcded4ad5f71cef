import {readFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {hashOf} from './hash.ts';

let name: string | undefined;

/**
 * A name of this machine that no other has, and that tells nothing of it. By what the system calls itself since it was
 * set up, else by the name of the host.
 */
export const machineName = (): string => (name ??= hashOf(Buffer.from(`goodturn ${idOfSystem() || hostname()}`)));

const idOfSystem = (): string => {
	try {
		return readFileSync('/etc/machine-id', 'latin1').trim();
	} catch {
		return '';
	}
};
