/** Owns what is made once, at its first use; a failure is forgotten, so that the next use tries anew. */
export function madeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    if (made !== null) return made;
    const making = make();
    made = making;
    making.catch(() => {
      made = null;
    });
    return making;
  };
}
