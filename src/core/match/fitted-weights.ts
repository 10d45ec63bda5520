/**
 * Weights and calibration of the matcher (figures only), written by bench/fit-match.ts; do not edit by hand.
 * Learned from one half of 2,707 public job titles and tasks, each with its right function among 500 (ESCO occupations as candidates; titles
 * of ESCO, UWV and VDAB); measured on the other half, see docs/benchmarks.md. A weight is what a likeness of 1 adds in log odds: more trusts that
 * field and channel more. Coefficients of a calibration stand in the order one, score, lead, share, functions, bestTasks, titleCovered, nameCovered, otherDiscipline, titleAgrees, tasksAgree.
 */
import type { Calibrations } from './calibrate';
import type { EmbeddingOrigin } from './embedding/static-embedding';
import type { MatchWeights } from './weights';

export interface Fitted {
  readonly weights: MatchWeights;
  readonly calibrations: Calibrations;
}

/** Per origin of the embedding that is used; `none` without one. */
export const FITTED: Readonly<Record<EmbeddingOrigin | 'none', Fitted>> = {
  none: {
    weights: {
      title: {
        names: { grams: 6.07, terms: 2.03, concepts: 9.15, vector: 0 },
        family: { grams: 3.12, terms: 0.85, concepts: 2.43, vector: 0 },
        purpose: { grams: 9, terms: 5.6, concepts: 11.09, vector: 0 },
        activities: { grams: 8.94, terms: 1.97, concepts: 9.59, vector: 0 },
        characteristics: { grams: 3.35, terms: 0, concepts: 5.91, vector: 0 },
      },
      task: {
        names: { grams: 0.91, terms: 1.28, concepts: 0, vector: 0 },
        family: { grams: 3.64, terms: 0, concepts: 6.12, vector: 0 },
        purpose: { grams: 4.35, terms: 1.7, concepts: 3, vector: 0 },
        activities: { grams: 18.29, terms: 9.25, concepts: 10.12, vector: 0 },
        characteristics: { grams: 0.55, terms: 0, concepts: 1.03, vector: 0 },
      },
      both: { title: 0.796, task: 1.033, alignment: 17.9 },
      alignment: { terms: 0.539, concepts: 0.461, vector: 0, alone: 21.06 },
      total: { title: 79.1, task: 60.24 },
    },
    calibrations: {
      small: {
        title: {
          first: [0.543, -2.352, 0.909, 0.055, -0.487, 0, 0, 1.368, 0, 0, 0],
          suits: [-2.306, 16.86, 0.307, -0.197, -0.416, 0, 2.824, 0.808, -0.425, 0.834, 0],
        },
        both: {
          first: [0.319, -0.174, 1.822, -0.383, -0.272, 0, 0, 2.691, 0, 0, 0],
          suits: [-4.346, 7.84, -0.328, 0.535, -0.421, 5.939, 3.516, 1.958, -0.329, 0.27, -0.054],
        },
        tasks: {
          first: [-0.773, -1.465, -0.041, 1.133, 0.262, 0, 0, 0, 0, 0, 0],
          suits: [-3.419, 16.67, 0.137, 0.011, -0.219, 0.951, 0, 0, 0, 0, 1.41],
        },
      },
      large: {
        title: {
          first: [-1.55, -2.539, 0.655, -0.034, 0, 0, 0, 1.571, 0, 0, 0],
          suits: [-2.999, 1.983, 0.054, 0.081, 0, 0, -0.278, 1.793, -0.618, 2.277, 0],
        },
        both: {
          first: [-0.098, -6.01, 0.407, 0.618, 0, 0, 0, 0.205, 0, 0, 0],
          suits: [-1.915, -2.736, -0.465, 0.742, 0, 0.521, 1.029, 1.212, -0.602, 0.035, 1.21],
        },
        tasks: {
          first: [0.155, -3.812, -0.144, 1.444, 0, 0, 0, 0, 0, 0, 0],
          suits: [-0.878, 0.958, -0.14, 0.332, 0, -0.319, 0, 0, 0, 0, 1.298],
        },
      },
    },
  },
  catalogue: {
    weights: {
      title: {
        names: { grams: 1.61, terms: 0, concepts: 3.21, vector: 4.48 },
        family: { grams: 0.73, terms: 0.84, concepts: 0, vector: 0.14 },
        purpose: { grams: 2.82, terms: 2.89, concepts: 6.62, vector: 3.73 },
        activities: { grams: 1.39, terms: 1.07, concepts: 4.39, vector: 2.32 },
        characteristics: { grams: 1.46, terms: 0, concepts: 4.99, vector: 0.34 },
      },
      task: {
        names: { grams: 0.25, terms: 2.39, concepts: 0, vector: 0 },
        family: { grams: 1.28, terms: 0.21, concepts: 5.49, vector: 0 },
        purpose: { grams: 0, terms: 0.4, concepts: 0, vector: 2.92 },
        activities: { grams: 12.3, terms: 4.06, concepts: 6.41, vector: 5.82 },
        characteristics: { grams: 0, terms: 0, concepts: 0, vector: 0 },
      },
      both: { title: 0.945, task: 0.83, alignment: 19.69 },
      alignment: { terms: 0.316, concepts: 0.264, vector: 0.42, alone: 20.51 },
      total: { title: 43.03, task: 41.53 },
    },
    calibrations: {
      small: {
        title: {
          first: [0.8, -2.592, -0.022, 0.952, -0.172, 0, 0, 1.636, 0, 0, 0],
          suits: [-3.404, 17.823, 0.509, -0.454, -0.632, 0, 1.576, 0.225, -0.256, 1.672, 0],
        },
        both: {
          first: [0.647, 0.125, 1.903, -0.402, -0.224, 0, 0, 1.171, 0, 0, 0],
          suits: [-6.121, 9.097, 0.599, -0.33, -0.75, 7.21, 3.983, 1.312, -0.387, 0.172, 0.279],
        },
        tasks: {
          first: [1.958, 1.864, -0.729, 1.58, -0.45, 0, 0, 0, 0, 0, 0],
          suits: [-4.5, 16.69, -0.394, 0.475, -0.273, 1.177, 0, 0, 0, 0, 1.246],
        },
      },
      large: {
        title: {
          first: [-1.072, -1.852, 0.531, 0.317, 0, 0, 0, 1.8, 0, 0, 0],
          suits: [-1.539, -0.087, -0.047, 0.341, 0, 0, -0.139, 1.521, -0.549, 0.981, 0],
        },
        both: {
          first: [-1.025, -0.789, 1.046, 0.542, 0, 0, 0, 0.01, 0, 0, 0],
          suits: [-3.002, -0.919, -0.508, 0.831, 0, 1.029, 1.172, 1.746, -0.343, -0.574, 2.007],
        },
        tasks: {
          first: [-1.668, 3.289, 0.531, 1.03, 0, 0, 0, 0, 0, 0, 0],
          suits: [-1.88, 2.1, -0.124, 0.31, 0, -0.029, 0, 0, 0, 0, 1.721],
        },
      },
    },
  },
  knowledge: {
    weights: {
      title: {
        names: { grams: 1.68, terms: 0, concepts: 1.8, vector: 7.67 },
        family: { grams: 0, terms: 0.11, concepts: 0.5, vector: 0 },
        purpose: { grams: 0.71, terms: 1.86, concepts: 1.49, vector: 5.38 },
        activities: { grams: 0.65, terms: 0.92, concepts: 1.87, vector: 1.65 },
        characteristics: { grams: 0.67, terms: 0, concepts: 2.75, vector: 0.83 },
      },
      task: {
        names: { grams: 0, terms: 2.09, concepts: 0, vector: 0.02 },
        family: { grams: 1.39, terms: 0.94, concepts: 4.18, vector: 0 },
        purpose: { grams: 0, terms: 0, concepts: 0, vector: 1.39 },
        activities: { grams: 11.65, terms: 2.56, concepts: 4.97, vector: 7.8 },
        characteristics: { grams: 0, terms: 0, concepts: 0, vector: 0 },
      },
      both: { title: 0.916, task: 0.819, alignment: 18.38 },
      alignment: { terms: 0.274, concepts: 0.298, vector: 0.428, alone: 21.97 },
      total: { title: 30.54, task: 36.99 },
    },
    calibrations: {
      small: {
        title: {
          first: [-0.22, -2.615, -0.474, 2.21, 0.396, 0, 0, -0.794, 0, 0, 0],
          suits: [-5.281, 16.991, 0.537, -0.531, -0.698, 0, 1.129, -0.154, -0.296, 2.557, 0],
        },
        both: {
          first: [0.155, 0.89, 2.359, -0.336, -0.802, 0, 0, 1.77, 0, 0, 0],
          suits: [-8.91, 15.517, 0.244, 0.01, -0.641, 4.504, 3.655, 0.406, -0.056, 2.044, 0.739],
        },
        tasks: {
          first: [2.082, -0.76, -0.323, 1.614, -0.41, 0, 0, 0, 0, 0, 0],
          suits: [-5.86, 17.194, -0.424, 0.516, -0.157, 0.232, 0, 0, 0, 0, 2.655],
        },
      },
      large: {
        title: {
          first: [-0.436, -1.355, 0.412, 0.76, 0, 0, 0, 1.111, 0, 0, 0],
          suits: [-2.338, 3.197, -0.088, 0.332, 0, 0, 0.154, 0.593, -0.749, 0.826, 0],
        },
        both: {
          first: [-0.898, 1.21, 0.649, 0.915, 0, 0, 0, 0.221, 0, 0, 0],
          suits: [-3.627, 3.092, -0.319, 0.664, 0, 0.127, 0.695, 1.287, -0.368, -0.472, 2.029],
        },
        tasks: {
          first: [-1.071, 3.649, -0.255, 1.253, 0, 0, 0, 0, 0, 0, 0],
          suits: [-2.42, 2.581, 0.13, 0.076, 0, 0.315, 0, 0, 0, 0, 1.607],
        },
      },
    },
  },
};
