// Of ES2024, which Node 20 has not, only what node-20.mjs puts in its place.
interface PromiseConstructor {
	withResolvers<T>(): {
		promise: Promise<T>;
		resolve: (value: T | PromiseLike<T>) => void;
		reject: (reason?: unknown) => void;
	};
}

interface MapConstructor {
	groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]>;
}
