import {readFileSync, readlinkSync} from 'node:fs';
import {hostname} from 'node:os';
import {freshToken} from './new-id.ts';

/**
 * A process as its lock names it. `start`: ticks from boot to its start, and `boot` and `namespace`: which boot, and
 * which space of process ids; `clock`: by which of the kernel's clocks `start` counts. All four are empty where the
 * system has no /proc.
 */
export type Owner = {
	readonly pid: number;
	readonly start: string;
	readonly boot: string;
	readonly namespace: string;
	readonly clock: string;
	readonly host: string;
	readonly token: string;
};

let self: Omit<Owner, 'token'> | undefined;

/** This process, with a token that no other lock ever had. */
export const newOwner = (): Owner => ({...thisProcess(), token: freshToken()});

const thisProcess = (): Omit<Owner, 'token'> => {
	self ??= {
		pid: process.pid,
		start: processOf('self')?.start ?? '',
		boot: orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
		namespace: orEmpty(() => readlinkSync('/proc/self/ns/pid')),
		clock: orEmpty(() => readlinkSync('/proc/self/ns/time')),
		host: hostname(),
	};
	return self;
};

export const printOwner = (owner: Owner): string => `${JSON.stringify(owner)}\n`;

/** The owner that a lock file names; undefined where it is empty or garbage, and so nobody's. */
export const parseOwner = (text: string): Owner | undefined => {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null) return undefined;
		const {
			pid,
			start = '',
			boot = '',
			namespace = '',
			clock = '',
			host,
			token,
		} = value as Readonly<Record<string, unknown>>;
		const isWhole =
			typeof pid === 'number' &&
			Number.isInteger(pid) &&
			pid > 0 &&
			typeof host === 'string' &&
			typeof token === 'string' &&
			/^[\w-]{1,64}$/.test(token);
		return isWhole
			? {pid, start: String(start), boot: String(boot), namespace: String(namespace), clock: String(clock), host, token}
			: undefined;
	} catch {
		return undefined;
	}
};

/**
 * Whether it is shown that a process is no more: this host, and another boot, or no such process with that start
 * time. Never by age: a process that sleeps for a year still holds what it holds.
 */
export const isDead = (owner: Owner): boolean => {
	const here = thisProcess();
	if (owner.host !== here.host) return false;
	if (owner.boot !== '' && here.boot !== '' && owner.boot !== here.boot) return true;
	// Another container of this host: its process ids say nothing here.
	if (owner.namespace !== '' && here.namespace !== '' && owner.namespace !== here.namespace) return false;
	const found = here.boot === '' ? undefined : processOf(owner.pid);
	if (!found) return !isRunning(owner.pid);
	if (found.state === 'Z' || found.state === 'X') return true;
	// By the clock of another container the same process has started at another time.
	const isSameClock = owner.clock === '' || here.clock === '' || owner.clock === here.clock;
	return isSameClock && owner.start !== '' && found.start !== owner.start;
};

/** Whether an owner of this host runs, waits for its turn to run, or for the disk: it is at work, however slowly. */
export const isAtWork = (owner: Owner): boolean => {
	const here = thisProcess();
	// Of this process itself the state says nothing: it is looking.
	const isHere =
		owner.pid !== here.pid &&
		owner.host === here.host &&
		owner.boot === here.boot &&
		owner.namespace === here.namespace;
	const state = isHere && here.boot !== '' ? processOf(owner.pid)?.state : undefined;
	return state === 'R' || state === 'D';
};

/** Whether a process with this id exists, also one of another user, or one that /proc hides. */
export const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
	}
};

/**
 * What /proc says of a process. Its name, the second field, may hold spaces and brackets: fields count from the last
 * bracket.
 */
const processOf = (pid: number | 'self'): {readonly start: string; readonly state: string} | undefined => {
	const stat = orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const [state = '', start] = [fields[0], fields[19]];
	return start === undefined ? undefined : {start, state};
};

const orEmpty = (read: () => string): string => {
	try {
		return read();
	} catch {
		return '';
	}
};
