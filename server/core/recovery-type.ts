/** Where a restore puts things: disks only, a new machine, or the disks of the machine itself. */
export type RecoveryType = 'RestoreDisks' | 'AlternateLocation' | 'OriginalLocation';
