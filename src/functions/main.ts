import { register, type Runtime } from './functions';

declare const CustomFunctions: Runtime;

register(CustomFunctions);
