/** Rendered from engine.toml: a selector for each of the engine's own fields. */
declare const engine: {
  readonly form: string;
  readonly language: string;
  readonly code: string;
};
export default engine;
