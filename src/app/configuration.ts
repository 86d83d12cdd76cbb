/** 审图号; empty until an operator supplies one, and then the frame says 示意图. */
export const reviewNumber = import.meta.env.VITE_REVIEW_NUMBER ?? '';

/** Where errors are reported to; undefined until an operator says it, and then nothing offers to. */
export const reportTo = import.meta.env.VITE_REPORT_TO;
