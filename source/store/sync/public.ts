import type {Git} from '../git/run-git.ts';

/** Hosts that show a public repository to anyone at the same path by https. */
const hosts = 'github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org|gitea\\.com|git\\.disroot\\.org';

/**
 * Whether anyone can read a remote, where that can be told: what answers without a name and a password is public. False
 * where it cannot be told, as of a disk or of a host of one's own that is reached by ssh.
 */
export const isPublic = async (git: Git, address: string): Promise<boolean> => {
	if (address.startsWith('git://')) return true;
	const open = openAddress(address);
	if (open === undefined) return false;
	// Nobody's home: no names, passwords or settings of this person.
	const env = {
		HOME: '/dev/null',
		XDG_CONFIG_HOME: '/dev/null',
		GIT_CONFIG_GLOBAL: '/dev/null',
		GIT_TERMINAL_PROMPT: '0',
		GIT_ASKPASS: 'true',
	};
	const words = ['-c', 'credential.helper=', '-c', 'http.extraHeader=', 'ls-remote', '--', open];
	const {code} = await git.run(words, {env, isFar: true});
	return code === 0;
};

/**
 * The address by which anyone would read the repository, without a name or a password; undefined where there is none.
 */
const openAddress = (address: string): string | undefined => {
	if (/^https?:\/\//.test(address)) return address.replace(/^(https?:\/\/)[^/@]*@/, '$1');
	const [, host, path] = new RegExp(`^(?:ssh://)?(?:[\\w.-]+@)?(${hosts})(?::\\d+/|[:/])(.+)$`).exec(address) ?? [];
	return host === undefined ? undefined : `https://${host}/${path}`;
};
