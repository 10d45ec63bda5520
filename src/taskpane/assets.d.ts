/** Text files that the build puts in the bundle. */
declare module '*.txt' {
  const text: string;
  export default text;
}

declare module '*.csv' {
  const text: string;
  export default text;
}

declare module '*.md' {
  const text: string;
  export default text;
}
