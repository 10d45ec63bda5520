/** Which rules of the program an answer was made with: it changes when the answers to the samples do (test/core/rules-version.test.ts says so, and writes the new one with UPDATE_GOLDEN=1). */
export const RULES_VERSION = 'b30f8bde69f6';
