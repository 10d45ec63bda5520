export const compile: () => void;
export const EXTERNAL: readonly string[];
export const PACKAGE: string;
export const ROOT: string;
export const MAIN: string;
export const isStale: () => boolean;
