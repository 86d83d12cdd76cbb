/** True once somebody has pressed or typed anything; browsers that do not know are taken to have been used. */
export function hasBeenUsed(): boolean {
  return !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;
}
