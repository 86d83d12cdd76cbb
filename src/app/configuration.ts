/** 审图号; empty until an operator supplies one, and then the frame says 示意图. */
export const reviewNumber = import.meta.env.VITE_REVIEW_NUMBER ?? '';
